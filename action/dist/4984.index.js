export const id = 4984;
export const ids = [4984];
export const modules = {

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

/***/ 64984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeCloudFormation: () => (/* binding */ makeCloudFormation)
});

// EXTERNAL MODULE: ./.build/simulators/cloud/input.js
var cloud_input = __webpack_require__(24646);
// EXTERNAL MODULE: ./.build/simulators/cloud/service.js
var service = __webpack_require__(81949);
;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/errors.js
/** CloudFormation's errors, in its words. */

/** What CloudFormation answers to nearly everything that is wrong in a request. */
function validationError(message) {
    return new service/* AwsError */.G('ValidationError', message);
}
function templateFormatError(message) {
    return validationError(`Template format error: ${message}`);
}
function templateError(message) {
    return validationError(`Template error: ${message}`);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/json.js
/** JSON values, as templates and properties are made of. */

function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isArray(value) {
    return Array.isArray(value);
}
/** Equal whatever the order of the keys. */
function equals(a, b) {
    return (0,external_node_util_.isDeepStrictEqual)(a, b);
}
/** A text, number or boolean as text; undefined for all else. */
function scalarText(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : undefined;
}
/** The same object with other values; those that become undefined are left out. */
function mapValues(object, map) {
    const result = {};
    for (const [key, value] of Object.entries(object)) {
        const mapped = map(value, key);
        if (mapped !== undefined)
            result[key] = mapped;
    }
    return result;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/parameters.js



const types = ['String', 'Number', 'CommaDelimitedList', 'List<Number>'];
/** CloudFormation's quota. */
const longestValue = 4096;
function readParameterDeclaration(value, name) {
    if (!isObject(value))
        throw templateFormatError(`Every Parameters object must be an object: ${name}.`);
    const { Type, AllowedValues, Default } = value;
    if (Type === undefined)
        throw templateFormatError(`Every Parameters object must contain a Type member.`);
    const type = types.find((known) => known === Type);
    if (type === undefined)
        throw (0,service/* refuse */.T)(`parameters of the type ${JSON.stringify(Type)} (${name})`);
    return {
        type,
        default: parameters_text(Default, name),
        noEcho: value['NoEcho'] === true || value['NoEcho'] === 'true',
        allowedValues: isArray(AllowedValues) ? AllowedValues.map((allowed) => parameters_text(allowed, name) ?? '') : undefined,
        allowedPattern: parameters_text(value['AllowedPattern'], name),
        minLength: number(value['MinLength']),
        maxLength: number(value['MaxLength']),
        minValue: number(value['MinValue']),
        maxValue: number(value['MaxValue']),
        constraintDescription: parameters_text(value['ConstraintDescription'], name),
    };
}
function parameters_text(value, name) {
    if (value === undefined)
        return undefined;
    const found = scalarText(value);
    if (found === undefined)
        throw templateFormatError(`Every part of the parameter ${name} must be a string: ${JSON.stringify(value)}.`);
    return found;
}
const number = (value) => (value === undefined ? undefined : Number(value));
/** Values by name; those of an earlier operation stand in where `UsePreviousValue` asks for them. */
function parameterValues(declared, given, previous) {
    const named = new Map(given.map((parameter) => [parameter.ParameterKey ?? '', parameter]));
    const strangers = [...named.keys()].filter((name) => !(name in declared));
    if (strangers.length > 0) {
        throw validationError(`Parameters: [${strangers.join(', ')}] do not exist in the template`);
    }
    const values = mapValues(declared, (declaration, name) => {
        const parameter = named.get(name);
        const value = parameter?.UsePreviousValue === true ? previous[name] : parameter?.ParameterValue;
        return value ?? declaration.default;
    });
    const missing = Object.keys(declared).filter((name) => !(name in values));
    if (missing.length > 0)
        throw validationError(`Parameters: [${missing.join(', ')}] must have values`);
    for (const [name, value] of Object.entries(values)) {
        const declaration = declared[name];
        if (declaration !== undefined)
            checkValue(name, value, declaration);
    }
    return values;
}
function checkValue(name, value, declaration) {
    const complaint = complaintAbout(name, value, declaration);
    if (complaint === undefined)
        return;
    const { constraintDescription } = declaration;
    throw validationError(constraintDescription === undefined
        ? complaint
        : `Parameter ${name} failed to satisfy constraint: ${constraintDescription}`);
}
function complaintAbout(name, value, declaration) {
    const { type, allowedValues, allowedPattern, minLength, maxLength, minValue, maxValue } = declaration;
    const items = type === 'CommaDelimitedList' || type === 'List<Number>' ? list(value) : [value];
    if (Buffer.byteLength(value) > longestValue)
        return `Parameter ${name} must not be longer than ${longestValue} bytes`;
    if (type.includes('Number') && items.some((item) => item === '' || Number.isNaN(Number(item)))) {
        return `Parameter '${name}' must be a number`;
    }
    if (allowedValues !== undefined && items.some((item) => !allowedValues.includes(item))) {
        return `Parameter '${name}' must be one of AllowedValues`;
    }
    if (allowedPattern !== undefined && !new RegExp(`^(?:${allowedPattern})$`).test(value)) {
        return `Parameter '${name}' must match pattern ${allowedPattern}`;
    }
    if (minLength !== undefined && value.length < minLength) {
        return `Parameter '${name}' must contain at least ${minLength} characters`;
    }
    if (maxLength !== undefined && value.length > maxLength) {
        return `Parameter '${name}' must contain at most ${maxLength} characters`;
    }
    if (minValue !== undefined && Number(value) < minValue) {
        return `Parameter '${name}' must be a number not less than ${minValue}`;
    }
    if (maxValue !== undefined && Number(value) > maxValue) {
        return `Parameter '${name}' must be a number not greater than ${maxValue}`;
    }
    return undefined;
}
/** What `Ref` gives for it. */
function parameterValue({ type }, value) {
    return type === 'CommaDelimitedList' || type === 'List<Number>' ? list(value) : value;
}
function list(value) {
    return value.split(',').map((item) => item.trim());
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resource-types.generated.js
const resourceSpecification = {
    "AWS::Athena::WorkGroup": { "attributes": ["CreationTime", "WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion", "WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion"], "properties": { "RecursiveDeleteOption": { "type": "boolean" }, "WorkGroupConfiguration": { "type": { "definition": "WorkGroupConfiguration" } }, "Description": { "type": "string" }, "State": { "type": { "type": "string", "values": ["ENABLED", "DISABLED"] } }, "Tags": { "type": { "array": "tag" } }, "Name": { "type": "string", "required": true, "replacement": "yes" }, "WorkGroupConfigurationUpdates": { "type": { "definition": "WorkGroupConfigurationUpdates" } } }, "definitions": { "WorkGroupConfiguration": { "EnforceWorkGroupConfiguration": { "type": "boolean" }, "EngineVersion": { "type": { "definition": "EngineVersion" } }, "PublishCloudWatchMetricsEnabled": { "type": "boolean" }, "ResultConfiguration": { "type": { "definition": "ResultConfiguration" } }, "AdditionalConfiguration": { "type": "string" }, "CustomerContentEncryptionConfiguration": { "type": { "definition": "CustomerContentEncryptionConfiguration" } }, "BytesScannedCutoffPerQuery": { "type": "integer" }, "RequesterPaysEnabled": { "type": "boolean" }, "ExecutionRole": { "type": "string" }, "ManagedQueryResultsConfiguration": { "type": { "definition": "ManagedQueryResultsConfiguration" } }, "EngineConfiguration": { "type": { "definition": "EngineConfiguration" } }, "MonitoringConfiguration": { "type": { "definition": "MonitoringConfiguration" } } }, "EngineVersion": { "SelectedEngineVersion": { "type": "string" }, "EffectiveEngineVersion": { "type": "string" } }, "ResultConfiguration": { "EncryptionConfiguration": { "type": { "definition": "EncryptionConfiguration" } }, "OutputLocation": { "type": "string" }, "AclConfiguration": { "type": { "definition": "AclConfiguration" } }, "ExpectedBucketOwner": { "type": "string" } }, "EncryptionConfiguration": { "EncryptionOption": { "type": { "type": "string", "values": ["SSE_S3", "SSE_KMS", "CSE_KMS"] }, "required": true }, "KmsKey": { "type": "string" } }, "AclConfiguration": { "S3AclOption": { "type": { "type": "string", "values": ["BUCKET_OWNER_FULL_CONTROL"] }, "required": true } }, "CustomerContentEncryptionConfiguration": { "KmsKey": { "type": "string", "required": true } }, "ManagedQueryResultsConfiguration": { "EncryptionConfiguration": { "type": { "definition": "ManagedStorageEncryptionConfiguration" } }, "Enabled": { "type": "boolean" } }, "ManagedStorageEncryptionConfiguration": { "KmsKey": { "type": "string" } }, "EngineConfiguration": { "CoordinatorDpuSize": { "type": "integer" }, "MaxConcurrentDpus": { "type": "integer" }, "DefaultExecutorDpuSize": { "type": "integer" }, "AdditionalConfigs": { "type": { "map": "string" } }, "SparkProperties": { "type": { "map": "string" } }, "Classifications": { "type": { "array": { "definition": "Classification" } } } }, "Classification": { "Name": { "type": "string" }, "Properties": { "type": { "map": "string" } } }, "MonitoringConfiguration": { "CloudWatchLoggingConfiguration": { "type": { "definition": "CloudWatchLoggingConfiguration" } }, "ManagedLoggingConfiguration": { "type": { "definition": "ManagedLoggingConfiguration" } }, "S3LoggingConfiguration": { "type": { "definition": "S3LoggingConfiguration" } } }, "CloudWatchLoggingConfiguration": { "Enabled": { "type": "boolean" }, "LogGroup": { "type": "string" }, "LogStreamNamePrefix": { "type": "string" }, "LogTypes": { "type": { "map": { "array": "string" } } } }, "ManagedLoggingConfiguration": { "Enabled": { "type": "boolean" }, "KmsKey": { "type": "string" } }, "S3LoggingConfiguration": { "Enabled": { "type": "boolean" }, "LogLocation": { "type": "string" }, "KmsKey": { "type": "string" } }, "WorkGroupConfigurationUpdates": { "BytesScannedCutoffPerQuery": { "type": "integer" }, "EnforceWorkGroupConfiguration": { "type": "boolean" }, "PublishCloudWatchMetricsEnabled": { "type": "boolean" }, "RequesterPaysEnabled": { "type": "boolean" }, "ResultConfigurationUpdates": { "type": { "definition": "ResultConfigurationUpdates" } }, "RemoveBytesScannedCutoffPerQuery": { "type": "boolean" }, "EngineVersion": { "type": { "definition": "EngineVersion" } }, "AdditionalConfiguration": { "type": "string" }, "ExecutionRole": { "type": "string" }, "CustomerContentEncryptionConfiguration": { "type": { "definition": "CustomerContentEncryptionConfiguration" } }, "RemoveCustomerContentEncryptionConfiguration": { "type": "boolean" }, "ManagedQueryResultsConfiguration": { "type": { "definition": "ManagedQueryResultsConfiguration" } }, "EngineConfiguration": { "type": { "definition": "EngineConfiguration" } }, "MonitoringConfiguration": { "type": { "definition": "MonitoringConfiguration" } } }, "ResultConfigurationUpdates": { "EncryptionConfiguration": { "type": { "definition": "EncryptionConfiguration" } }, "OutputLocation": { "type": "string" }, "ExpectedBucketOwner": { "type": "string" }, "AclConfiguration": { "type": { "definition": "AclConfiguration" } }, "RemoveEncryptionConfiguration": { "type": "boolean" }, "RemoveOutputLocation": { "type": "boolean" }, "RemoveExpectedBucketOwner": { "type": "boolean" }, "RemoveAclConfiguration": { "type": "boolean" } } } },
    "AWS::CloudFormation::CustomResource": { "attributes": ["Id"], "properties": { "ServiceToken": { "type": "string", "required": true, "replacement": "yes" }, "ServiceTimeout": { "type": "integer" } }, "isOpen": true, "definitions": {} },
    "AWS::CloudFormation::Stack": { "attributes": ["StackId", "StackStatus", "CreationTime", "RootId", "ParentId", "ChangeSetId", "Outputs", "LastUpdateTime"], "properties": { "NotificationARNs": { "type": { "array": "string" } }, "Parameters": { "type": { "map": "string" } }, "Tags": { "type": { "array": "tag" } }, "TemplateURL": { "type": "string" }, "TimeoutInMinutes": { "type": "integer" } }, "definitions": {} },
    "AWS::CloudWatch::Alarm": { "attributes": ["Arn"], "properties": { "ThresholdMetricId": { "type": "string" }, "EvaluateLowSampleCountPercentile": { "type": "string" }, "ExtendedStatistic": { "type": "string" }, "ComparisonOperator": { "type": "string" }, "TreatMissingData": { "type": "string" }, "Dimensions": { "type": { "array": { "definition": "Dimension" } } }, "Period": { "type": "integer" }, "EvaluationPeriods": { "type": "integer" }, "Unit": { "type": "string" }, "Namespace": { "type": "string" }, "OKActions": { "type": { "array": "string" } }, "AlarmActions": { "type": { "array": "string" } }, "MetricName": { "type": "string" }, "ActionsEnabled": { "type": "boolean" }, "Metrics": { "type": { "array": { "definition": "MetricDataQuery" } } }, "AlarmDescription": { "type": "string" }, "AlarmName": { "type": "string", "replacement": "yes" }, "Statistic": { "type": "string" }, "InsufficientDataActions": { "type": { "array": "string" } }, "DatapointsToAlarm": { "type": "integer" }, "Threshold": { "type": "number" }, "WarmUpConfiguration": { "type": { "definition": "WarmUpConfiguration" } }, "EvaluationWindow": { "type": { "definition": "EvaluationWindow" } }, "EvaluationInterval": { "type": "integer" }, "Tags": { "type": { "array": "tag" } }, "EvaluationCriteria": { "type": { "definition": "EvaluationCriteria" } } }, "definitions": { "Dimension": { "Value": { "type": "string", "required": true }, "Name": { "type": "string", "required": true } }, "MetricDataQuery": { "AccountId": { "type": "string" }, "ReturnData": { "type": "boolean" }, "Expression": { "type": "string" }, "Label": { "type": "string" }, "MetricStat": { "type": { "definition": "MetricStat" } }, "Period": { "type": "integer" }, "Id": { "type": "string", "required": true } }, "MetricStat": { "Stat": { "type": "string", "required": true }, "Period": { "type": "integer", "required": true }, "Metric": { "type": { "definition": "Metric" }, "required": true }, "Unit": { "type": "string" } }, "Metric": { "MetricName": { "type": "string" }, "Dimensions": { "type": { "array": { "definition": "Dimension" } } }, "Namespace": { "type": "string" } }, "WarmUpConfiguration": { "WarmUpPeriodDurationInMinutes": { "type": "integer" }, "OnlyStartEvaluatingAfterWarmUpPeriodEnds": { "type": "boolean" } }, "EvaluationWindow": { "WallClockWindow": { "type": { "definition": "WallClockWindow" } }, "SlidingWindow": { "type": "json" } }, "WallClockWindow": { "Timezone": { "type": "string" } }, "EvaluationCriteria": { "PromQLCriteria": { "type": { "definition": "AlarmPromQLCriteria" } } }, "AlarmPromQLCriteria": { "PendingPeriod": { "type": "integer" }, "Query": { "type": "string" }, "RecoveryPeriod": { "type": "integer" } } } },
    "AWS::DynamoDB::Table": { "attributes": ["Arn", "StreamArn"], "properties": { "SSESpecification": { "type": { "definition": "SSESpecification" } }, "KinesisStreamSpecification": { "type": { "definition": "KinesisStreamSpecification" } }, "StreamSpecification": { "type": { "definition": "StreamSpecification" } }, "ContributorInsightsSpecification": { "type": { "definition": "ContributorInsightsSpecification" } }, "ImportSourceSpecification": { "type": { "definition": "ImportSourceSpecification" }, "replacement": "yes" }, "PointInTimeRecoverySpecification": { "type": { "definition": "PointInTimeRecoverySpecification" } }, "ProvisionedThroughput": { "type": { "definition": "ProvisionedThroughput" } }, "TableName": { "type": "string", "replacement": "yes" }, "AttributeDefinitions": { "type": { "array": { "definition": "AttributeDefinition" } } }, "BillingMode": { "type": "string" }, "GlobalSecondaryIndexes": { "type": { "array": { "definition": "GlobalSecondaryIndex" } } }, "KeySchema": { "type": { "union": [{ "array": { "definition": "KeySchema" } }, "json"] }, "required": true, "replacement": "yes" }, "LocalSecondaryIndexes": { "type": { "array": { "definition": "LocalSecondaryIndex" } } }, "DeletionProtectionEnabled": { "type": "boolean" }, "TableClass": { "type": "string" }, "Tags": { "type": { "array": "tag" } }, "TimeToLiveSpecification": { "type": { "definition": "TimeToLiveSpecification" } }, "OnDemandThroughput": { "type": { "definition": "OnDemandThroughput" } }, "WarmThroughput": { "type": { "definition": "WarmThroughput" } }, "VectorIndexes": { "type": { "array": { "definition": "VectorIndex" } } }, "ResourcePolicy": { "type": { "definition": "ResourcePolicy" } } }, "definitions": { "SSESpecification": { "SSEEnabled": { "type": "boolean", "required": true }, "SSEType": { "type": "string" }, "KMSMasterKeyId": { "type": "string" } }, "KinesisStreamSpecification": { "StreamArn": { "type": "string", "required": true }, "ApproximateCreationDateTimePrecision": { "type": { "type": "string", "values": ["MICROSECOND", "MILLISECOND"] } } }, "StreamSpecification": { "StreamViewType": { "type": "string", "required": true }, "ResourcePolicy": { "type": { "definition": "ResourcePolicy" } }, "Tags": { "type": { "array": "tag" } } }, "ResourcePolicy": { "PolicyDocument": { "type": "json", "required": true } }, "ContributorInsightsSpecification": { "Enabled": { "type": "boolean", "required": true }, "Mode": { "type": { "type": "string", "values": ["ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS"] } } }, "ImportSourceSpecification": { "S3BucketSource": { "type": { "definition": "S3BucketSource" }, "required": true, "replacement": "yes" }, "InputFormat": { "type": "string", "required": true, "replacement": "yes" }, "InputFormatOptions": { "type": { "definition": "InputFormatOptions" }, "replacement": "yes" }, "InputCompressionType": { "type": "string", "replacement": "yes" } }, "S3BucketSource": { "S3Bucket": { "type": "string", "required": true, "replacement": "yes" }, "S3KeyPrefix": { "type": "string", "replacement": "yes" }, "S3BucketOwner": { "type": "string", "replacement": "yes" } }, "InputFormatOptions": { "Csv": { "type": { "definition": "Csv" }, "replacement": "yes" } }, "Csv": { "Delimiter": { "type": "string", "replacement": "yes" }, "HeaderList": { "type": { "array": "string" }, "replacement": "yes" } }, "PointInTimeRecoverySpecification": { "PointInTimeRecoveryEnabled": { "type": "boolean" }, "RecoveryPeriodInDays": { "type": "integer" } }, "ProvisionedThroughput": { "WriteCapacityUnits": { "type": "integer", "required": true }, "ReadCapacityUnits": { "type": "integer", "required": true } }, "AttributeDefinition": { "AttributeType": { "type": "string", "required": true }, "AttributeName": { "type": "string", "required": true } }, "GlobalSecondaryIndex": { "IndexName": { "type": "string", "required": true }, "ContributorInsightsSpecification": { "type": { "definition": "ContributorInsightsSpecification" } }, "Projection": { "type": { "definition": "Projection" }, "required": true }, "ProvisionedThroughput": { "type": { "definition": "ProvisionedThroughput" } }, "KeySchema": { "type": { "array": { "definition": "KeySchema" } }, "required": true }, "OnDemandThroughput": { "type": { "definition": "OnDemandThroughput" } }, "WarmThroughput": { "type": { "definition": "WarmThroughput" } } }, "Projection": { "NonKeyAttributes": { "type": { "array": "string" } }, "ProjectionType": { "type": "string" } }, "KeySchema": { "KeyType": { "type": "string", "required": true }, "AttributeName": { "type": "string", "required": true } }, "OnDemandThroughput": { "MaxReadRequestUnits": { "type": "integer" }, "MaxWriteRequestUnits": { "type": "integer" } }, "WarmThroughput": { "ReadUnitsPerSecond": { "type": "integer" }, "WriteUnitsPerSecond": { "type": "integer" } }, "LocalSecondaryIndex": { "IndexName": { "type": "string", "required": true }, "Projection": { "type": { "definition": "Projection" }, "required": true }, "KeySchema": { "type": { "array": { "definition": "KeySchema" } }, "required": true } }, "TimeToLiveSpecification": { "Enabled": { "type": "boolean", "required": true }, "AttributeName": { "type": "string" } }, "VectorIndex": { "IndexName": { "type": "string", "required": true }, "VectorAttribute": { "type": { "definition": "VectorAttribute" }, "required": true }, "Projection": { "type": { "definition": "Projection" }, "required": true }, "Dimensions": { "type": "integer", "required": true }, "SearchSchema": { "type": { "array": { "definition": "SearchSchemaElement" } } }, "DistanceFunction": { "type": { "type": "string", "values": ["COSINE", "DOT_PRODUCT", "EUCLIDEAN"] }, "required": true } }, "VectorAttribute": { "AttributeName": { "type": "string", "required": true } }, "SearchSchemaElement": { "AttributeName": { "type": "string", "required": true }, "SearchSchemaElementType": { "type": { "type": "string", "values": ["HASH", "INLINE_FILTER"] }, "required": true } } } },
    "AWS::EC2::FlowLog": { "attributes": ["Id"], "properties": { "LogFormat": { "type": "string", "replacement": "yes" }, "ResourceId": { "type": "string", "required": true, "replacement": "yes" }, "MaxAggregationInterval": { "type": "integer", "replacement": "yes" }, "DestinationOptions": { "type": { "definition": "DestinationOptions" }, "replacement": "yes" }, "ResourceType": { "type": { "type": "string", "values": ["NetworkInterface", "Subnet", "VPC", "TransitGateway", "TransitGatewayAttachment", "RegionalNatGateway"] }, "required": true, "replacement": "yes" }, "DeliverCrossAccountRole": { "type": "string", "replacement": "yes" }, "LogDestination": { "type": "string", "replacement": "yes" }, "LogGroupName": { "type": "string", "replacement": "yes" }, "DeliverLogsPermissionArn": { "type": "string", "replacement": "yes" }, "LogDestinationType": { "type": { "type": "string", "values": ["cloud-watch-logs", "s3", "kinesis-data-firehose"] }, "replacement": "yes" }, "Tags": { "type": { "array": "tag" } }, "TrafficType": { "type": { "type": "string", "values": ["ACCEPT", "ALL", "REJECT"] }, "replacement": "yes" }, "TagFieldSpecifications": { "type": { "array": { "definition": "TagFieldSpecification" } }, "replacement": "yes" } }, "definitions": { "DestinationOptions": { "PerHourPartition": { "type": "boolean", "required": true, "replacement": "yes" }, "HiveCompatiblePartitions": { "type": "boolean", "required": true, "replacement": "yes" }, "FileFormat": { "type": { "type": "string", "values": ["plain-text", "parquet"] }, "required": true, "replacement": "yes" } }, "TagFieldSpecification": { "ResourceType": { "type": "string", "required": true }, "TagKeys": { "type": { "array": "string" }, "required": true } } } },
    "AWS::EC2::Route": { "attributes": ["CidrBlock"], "properties": { "DestinationIpv6CidrBlock": { "type": "string", "replacement": "yes" }, "RouteTableId": { "type": "string", "required": true, "replacement": "yes" }, "InstanceId": { "type": "string" }, "LocalGatewayId": { "type": "string" }, "CarrierGatewayId": { "type": "string" }, "DestinationCidrBlock": { "type": "string", "replacement": "yes" }, "GatewayId": { "type": "string" }, "NetworkInterfaceId": { "type": "string" }, "VpcEndpointId": { "type": "string" }, "TransitGatewayId": { "type": "string" }, "VpcPeeringConnectionId": { "type": "string" }, "EgressOnlyInternetGatewayId": { "type": "string" }, "DestinationPrefixListId": { "type": "string", "replacement": "yes" }, "NatGatewayId": { "type": "string" }, "CoreNetworkArn": { "type": "string" }, "OdbNetworkArn": { "type": "string" } }, "definitions": {} },
    "AWS::EC2::RouteTable": { "attributes": ["RouteTableId"], "properties": { "VpcId": { "type": "string", "required": true, "replacement": "yes" }, "Tags": { "type": { "array": "tag" } } }, "definitions": {} },
    "AWS::EC2::SecurityGroup": { "attributes": ["GroupId", "VpcId", "Id"], "properties": { "GroupDescription": { "type": "string", "required": true, "replacement": "yes" }, "GroupName": { "type": "string", "replacement": "yes" }, "SecurityGroupEgress": { "type": { "array": { "definition": "Egress" } } }, "SecurityGroupIngress": { "type": { "array": { "definition": "Ingress" } } }, "Tags": { "type": { "array": "tag" } }, "VpcId": { "type": "string", "replacement": "yes" } }, "definitions": { "Egress": { "CidrIp": { "type": "string" }, "CidrIpv6": { "type": "string" }, "Description": { "type": "string" }, "DestinationPrefixListId": { "type": "string" }, "DestinationSecurityGroupId": { "type": "string" }, "FromPort": { "type": "integer" }, "IpProtocol": { "type": "string", "required": true }, "ToPort": { "type": "integer" } }, "Ingress": { "CidrIp": { "type": "string" }, "CidrIpv6": { "type": "string" }, "Description": { "type": "string" }, "FromPort": { "type": "integer" }, "IpProtocol": { "type": "string", "required": true }, "SourcePrefixListId": { "type": "string" }, "SourceSecurityGroupId": { "type": "string" }, "SourceSecurityGroupName": { "type": "string" }, "SourceSecurityGroupOwnerId": { "type": "string" }, "ToPort": { "type": "integer" } } } },
    "AWS::EC2::SecurityGroupEgress": { "attributes": ["Id"], "properties": { "CidrIp": { "type": "string", "replacement": "yes" }, "CidrIpv6": { "type": "string", "replacement": "yes" }, "Description": { "type": "string" }, "DestinationPrefixListId": { "type": "string", "replacement": "yes" }, "DestinationSecurityGroupId": { "type": "string", "replacement": "yes" }, "FromPort": { "type": "integer", "replacement": "yes" }, "GroupId": { "type": "string", "required": true, "replacement": "yes" }, "IpProtocol": { "type": "string", "required": true, "replacement": "yes" }, "ToPort": { "type": "integer", "replacement": "yes" } }, "definitions": {} },
    "AWS::EC2::SecurityGroupIngress": { "attributes": ["Id"], "properties": { "CidrIp": { "type": "string", "replacement": "yes" }, "CidrIpv6": { "type": "string", "replacement": "yes" }, "Description": { "type": "string" }, "FromPort": { "type": "integer", "replacement": "yes" }, "GroupId": { "type": "string", "replacement": "yes" }, "GroupName": { "type": "string", "replacement": "yes" }, "IpProtocol": { "type": "string", "required": true, "replacement": "yes" }, "SourcePrefixListId": { "type": "string", "replacement": "yes" }, "SourceSecurityGroupId": { "type": "string", "replacement": "yes" }, "SourceSecurityGroupName": { "type": "string", "replacement": "yes" }, "SourceSecurityGroupOwnerId": { "type": "string", "replacement": "yes" }, "ToPort": { "type": "integer", "replacement": "yes" } }, "definitions": {} },
    "AWS::EC2::Subnet": { "attributes": ["VpcId", "NetworkAclAssociationId", "AvailabilityZoneId", "OutpostArn", "AvailabilityZone", "CidrBlock", "SubnetId", "Ipv6CidrBlocks", "BlockPublicAccessStates"], "properties": { "AssignIpv6AddressOnCreation": { "type": "boolean" }, "MapPublicIpOnLaunch": { "type": "boolean" }, "EnableDns64": { "type": "boolean" }, "VpcId": { "type": "string", "required": true, "replacement": "yes" }, "AvailabilityZoneId": { "type": "string", "replacement": "yes" }, "OutpostArn": { "type": "string", "replacement": "yes" }, "PrivateDnsNameOptionsOnLaunch": { "type": { "definition": "PrivateDnsNameOptionsOnLaunch" } }, "AvailabilityZone": { "type": "string", "replacement": "yes" }, "CidrBlock": { "type": "string", "replacement": "yes" }, "Ipv6Native": { "type": "boolean", "replacement": "yes" }, "Ipv6CidrBlock": { "type": "string", "replacement": "maybe" }, "Tags": { "type": { "array": "tag" } }, "EnableLniAtDeviceIndex": { "type": "integer" }, "Ipv4IpamPoolId": { "type": "string", "replacement": "yes" }, "Ipv4NetmaskLength": { "type": "integer", "replacement": "yes" }, "Ipv6IpamPoolId": { "type": "string", "replacement": "yes" }, "Ipv6NetmaskLength": { "type": "integer", "replacement": "yes" } }, "definitions": { "PrivateDnsNameOptionsOnLaunch": { "EnableResourceNameDnsARecord": { "type": "boolean" }, "HostnameType": { "type": "string" }, "EnableResourceNameDnsAAAARecord": { "type": "boolean" } } } },
    "AWS::EC2::SubnetRouteTableAssociation": { "attributes": ["Id"], "properties": { "RouteTableId": { "type": "string", "required": true, "replacement": "yes" }, "SubnetId": { "type": "string", "required": true, "replacement": "yes" } }, "definitions": {} },
    "AWS::EC2::VPC": { "attributes": ["VpcId", "CidrBlockAssociations", "CidrBlock", "DefaultNetworkAcl", "Ipv6CidrBlocks", "DefaultSecurityGroup", "VpcEncryptionControl.VpcId", "VpcEncryptionControl.VpcEncryptionControlId", "VpcEncryptionControl.State", "VpcEncryptionControl.StateMessage", "VpcEncryptionControl.ResourceExclusions", "VpcEncryptionControl.ResourceExclusions.InternetGateway", "VpcEncryptionControl.ResourceExclusions.InternetGateway.State", "VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage", "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway", "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State", "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage", "VpcEncryptionControl.ResourceExclusions.NatGateway", "VpcEncryptionControl.ResourceExclusions.NatGateway.State", "VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage", "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway", "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State", "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage", "VpcEncryptionControl.ResourceExclusions.VpcPeering", "VpcEncryptionControl.ResourceExclusions.VpcPeering.State", "VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage", "VpcEncryptionControl.ResourceExclusions.Lambda", "VpcEncryptionControl.ResourceExclusions.Lambda.State", "VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage", "VpcEncryptionControl.ResourceExclusions.VpcLattice", "VpcEncryptionControl.ResourceExclusions.VpcLattice.State", "VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage", "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem", "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State", "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage"], "properties": { "InstanceTenancy": { "type": "string", "replacement": "maybe" }, "Ipv4NetmaskLength": { "type": "integer", "replacement": "yes" }, "CidrBlock": { "type": "string", "replacement": "yes" }, "Ipv4IpamPoolId": { "type": "string", "replacement": "yes" }, "EnableDnsSupport": { "type": "boolean" }, "EnableDnsHostnames": { "type": "boolean" }, "Tags": { "type": { "array": "tag" } }, "VpcEncryptionControl": { "type": { "definition": "VpcEncryptionControl" }, "replacement": "yes" } }, "definitions": { "VpcEncryptionControl": { "ElasticFileSystemExclusion": { "type": { "type": "string", "values": ["enable", "disable"] } }, "VirtualPrivateGatewayExclusion": { "type": { "type": "string", "values": ["enable", "disable"] } }, "Mode": { "type": { "type": "string", "values": ["monitor", "enforce"] } }, "VpcEncryptionControlId": { "type": "string" }, "VpcLatticeExclusion": { "type": { "type": "string", "values": ["enable", "disable"] } }, "VpcId": { "type": "string" }, "State": { "type": "string" }, "NatGatewayExclusion": { "type": { "type": "string", "values": ["enable", "disable"] } }, "EgressOnlyInternetGatewayExclusion": { "type": { "type": "string", "values": ["enable", "disable"] } }, "StateMessage": { "type": "string" }, "LambdaExclusion": { "type": { "type": "string", "values": ["enable", "disable"] } }, "ResourceExclusions": { "type": { "definition": "VpcEncryptionControlExclusions" } }, "InternetGatewayExclusion": { "type": { "type": "string", "values": ["enable", "disable"] } }, "VpcPeeringExclusion": { "type": { "type": "string", "values": ["enable", "disable"] } } }, "VpcEncryptionControlExclusions": { "ElasticFileSystem": { "type": { "definition": "VpcEncryptionControlExclusion" } }, "VpcLattice": { "type": { "definition": "VpcEncryptionControlExclusion" } }, "VpcPeering": { "type": { "definition": "VpcEncryptionControlExclusion" } }, "InternetGateway": { "type": { "definition": "VpcEncryptionControlExclusion" } }, "EgressOnlyInternetGateway": { "type": { "definition": "VpcEncryptionControlExclusion" } }, "VirtualPrivateGateway": { "type": { "definition": "VpcEncryptionControlExclusion" } }, "NatGateway": { "type": { "definition": "VpcEncryptionControlExclusion" } }, "Lambda": { "type": { "definition": "VpcEncryptionControlExclusion" } } }, "VpcEncryptionControlExclusion": { "State": { "type": "string" }, "StateMessage": { "type": "string" } } } },
    "AWS::EC2::VPCEndpoint": { "attributes": ["CreationTimestamp", "NetworkInterfaceIds", "Id", "DnsEntries"], "properties": { "PrivateDnsEnabled": { "type": "boolean" }, "VpcId": { "type": "string", "required": true, "replacement": "yes" }, "RouteTableIds": { "type": { "array": "string" } }, "ServiceName": { "type": "string", "replacement": "yes" }, "PolicyDocument": { "type": { "union": ["string", "json"] } }, "VpcEndpointType": { "type": { "type": "string", "values": ["Interface", "Gateway", "GatewayLoadBalancer", "ServiceNetwork", "Resource", "Tunnel"] }, "replacement": "yes" }, "SecurityGroupIds": { "type": { "array": "string" } }, "SubnetIds": { "type": { "array": "string" } }, "IpAddressType": { "type": { "type": "string", "values": ["ipv4", "ipv6", "dualstack", "not-specified"] } }, "ServiceRegion": { "type": "string", "replacement": "yes" }, "DnsOptions": { "type": { "definition": "DnsOptionsSpecification" } }, "ResourceConfigurationArn": { "type": "string", "replacement": "yes" }, "ServiceNetworkArn": { "type": "string", "replacement": "yes" }, "Tags": { "type": { "array": "tag" } } }, "definitions": { "DnsOptionsSpecification": { "PrivateDnsOnlyForInboundResolverEndpoint": { "type": { "type": "string", "values": ["OnlyInboundResolver", "AllResolvers", "NotSpecified"] } }, "PrivateDnsSpecifiedDomains": { "type": { "array": "string" }, "replacement": "yes" }, "DnsRecordIpType": { "type": { "type": "string", "values": ["ipv4", "ipv6", "dualstack", "service-defined", "not-specified"] } }, "PrivateDnsPreference": { "type": { "type": "string", "values": ["VERIFIED_DOMAINS_ONLY", "ALL_DOMAINS", "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS", "SPECIFIED_DOMAINS_ONLY"] }, "replacement": "yes" } } } },
    "AWS::EC2::VPCPeeringConnection": { "attributes": ["Id"], "properties": { "PeerRoleArn": { "type": "string", "replacement": "yes" }, "VpcId": { "type": "string", "required": true, "replacement": "yes" }, "PeerVpcId": { "type": "string", "required": true, "replacement": "yes" }, "PeerRegion": { "type": "string", "replacement": "yes" }, "PeerOwnerId": { "type": "string", "replacement": "yes" }, "Tags": { "type": { "array": "tag" } }, "AssumeRoleRegion": { "type": "string", "replacement": "yes" } }, "definitions": {} },
    "AWS::Events::Rule": { "attributes": ["Arn", "RuleName"], "properties": { "Description": { "type": "string" }, "EventBusName": { "type": "string", "replacement": "yes" }, "EventPattern": { "type": { "union": ["string", "json"] } }, "Name": { "type": "string", "replacement": "yes" }, "RoleArn": { "type": "string" }, "ScheduleExpression": { "type": "string" }, "State": { "type": { "type": "string", "values": ["DISABLED", "ENABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"] } }, "Targets": { "type": { "array": { "definition": "Target" } } }, "Tags": { "type": { "array": "tag" } } }, "definitions": { "Target": { "Arn": { "type": "string", "required": true }, "BatchParameters": { "type": { "definition": "BatchParameters" } }, "DeadLetterConfig": { "type": { "definition": "DeadLetterConfig" } }, "EcsParameters": { "type": { "definition": "EcsParameters" } }, "HttpParameters": { "type": { "definition": "HttpParameters" } }, "Id": { "type": "string", "required": true }, "Input": { "type": "string" }, "InputPath": { "type": "string" }, "InputTransformer": { "type": { "definition": "InputTransformer" } }, "KinesisParameters": { "type": { "definition": "KinesisParameters" } }, "RedshiftDataParameters": { "type": { "definition": "RedshiftDataParameters" } }, "RetryPolicy": { "type": { "definition": "RetryPolicy" } }, "RoleArn": { "type": "string" }, "RunCommandParameters": { "type": { "definition": "RunCommandParameters" } }, "SageMakerPipelineParameters": { "type": { "definition": "SageMakerPipelineParameters" } }, "SqsParameters": { "type": { "definition": "SqsParameters" } }, "AppSyncParameters": { "type": { "definition": "AppSyncParameters" } } }, "BatchParameters": { "ArrayProperties": { "type": { "definition": "BatchArrayProperties" } }, "JobDefinition": { "type": "string", "required": true }, "JobName": { "type": "string", "required": true }, "RetryStrategy": { "type": { "definition": "BatchRetryStrategy" } } }, "BatchArrayProperties": { "Size": { "type": "integer" } }, "BatchRetryStrategy": { "Attempts": { "type": "integer" } }, "DeadLetterConfig": { "Arn": { "type": "string" } }, "EcsParameters": { "CapacityProviderStrategy": { "type": { "array": { "definition": "CapacityProviderStrategyItem" } } }, "EnableECSManagedTags": { "type": "boolean" }, "EnableExecuteCommand": { "type": "boolean" }, "Group": { "type": "string" }, "LaunchType": { "type": "string" }, "NetworkConfiguration": { "type": { "definition": "NetworkConfiguration" } }, "PlacementConstraints": { "type": { "array": { "definition": "PlacementConstraint" } } }, "PlacementStrategies": { "type": { "array": { "definition": "PlacementStrategy" } } }, "PlatformVersion": { "type": "string" }, "PropagateTags": { "type": "string" }, "ReferenceId": { "type": "string" }, "TagList": { "type": { "array": "tag" } }, "TaskCount": { "type": "integer" }, "TaskDefinitionArn": { "type": "string", "required": true } }, "CapacityProviderStrategyItem": { "Base": { "type": "integer" }, "CapacityProvider": { "type": "string", "required": true }, "Weight": { "type": "integer" } }, "NetworkConfiguration": { "AwsVpcConfiguration": { "type": { "definition": "AwsVpcConfiguration" } } }, "AwsVpcConfiguration": { "AssignPublicIp": { "type": "string" }, "SecurityGroups": { "type": { "array": "string" } }, "Subnets": { "type": { "array": "string" }, "required": true } }, "PlacementConstraint": { "Expression": { "type": "string" }, "Type": { "type": "string" } }, "PlacementStrategy": { "Field": { "type": "string" }, "Type": { "type": "string" } }, "HttpParameters": { "HeaderParameters": { "type": { "map": "string" } }, "PathParameterValues": { "type": { "array": "string" } }, "QueryStringParameters": { "type": { "map": "string" } } }, "InputTransformer": { "InputPathsMap": { "type": { "map": "string" } }, "InputTemplate": { "type": "string", "required": true } }, "KinesisParameters": { "PartitionKeyPath": { "type": "string", "required": true } }, "RedshiftDataParameters": { "Database": { "type": "string", "required": true }, "DbUser": { "type": "string" }, "SecretManagerArn": { "type": "string" }, "Sql": { "type": "string" }, "StatementName": { "type": "string" }, "WithEvent": { "type": "boolean" }, "Sqls": { "type": { "array": "string" } } }, "RetryPolicy": { "MaximumEventAgeInSeconds": { "type": "integer" }, "MaximumRetryAttempts": { "type": "integer" } }, "RunCommandParameters": { "RunCommandTargets": { "type": { "array": { "definition": "RunCommandTarget" } }, "required": true } }, "RunCommandTarget": { "Key": { "type": "string", "required": true }, "Values": { "type": { "array": "string" }, "required": true } }, "SageMakerPipelineParameters": { "PipelineParameterList": { "type": { "array": { "definition": "SageMakerPipelineParameter" } } } }, "SageMakerPipelineParameter": { "Name": { "type": "string", "required": true }, "Value": { "type": "string", "required": true } }, "SqsParameters": { "MessageGroupId": { "type": "string", "required": true } }, "AppSyncParameters": { "GraphQLOperation": { "type": "string", "required": true } } } },
    "AWS::Glue::Connection": { "attributes": ["Name"], "properties": { "ConnectionInput": { "type": { "definition": "ConnectionInput" }, "required": true }, "CatalogId": { "type": "string", "required": true, "replacement": "yes" }, "Tags": { "type": "json" } }, "definitions": { "ConnectionInput": { "Description": { "type": "string" }, "ConnectionType": { "type": "string", "required": true }, "MatchCriteria": { "type": { "array": "string" } }, "PhysicalConnectionRequirements": { "type": { "definition": "PhysicalConnectionRequirements" } }, "ConnectionProperties": { "type": "json" }, "Name": { "type": "string", "replacement": "yes" }, "AthenaProperties": { "type": "json" }, "AuthenticationConfiguration": { "type": { "definition": "AuthenticationConfiguration" } }, "PythonProperties": { "type": "json" }, "SparkProperties": { "type": "json" }, "ValidateCredentials": { "type": "boolean" }, "ValidateForComputeEnvironments": { "type": { "array": "string" } } }, "PhysicalConnectionRequirements": { "AvailabilityZone": { "type": "string" }, "SecurityGroupIdList": { "type": { "array": "string" } }, "SubnetId": { "type": "string" } }, "AuthenticationConfiguration": { "AuthenticationType": { "type": "string", "required": true }, "BasicAuthenticationCredentials": { "type": { "definition": "BasicAuthenticationCredentials" } }, "CustomAuthenticationCredentials": { "type": "json" }, "KmsKeyArn": { "type": "string" }, "OAuth2Properties": { "type": { "definition": "OAuth2Properties" } }, "SecretArn": { "type": "string" } }, "BasicAuthenticationCredentials": { "Password": { "type": "string" }, "Username": { "type": "string" } }, "OAuth2Properties": { "AuthorizationCodeProperties": { "type": { "definition": "AuthorizationCodeProperties" } }, "OAuth2ClientApplication": { "type": { "definition": "OAuth2ClientApplication" } }, "OAuth2Credentials": { "type": { "definition": "OAuth2Credentials" } }, "OAuth2GrantType": { "type": "string" }, "TokenUrl": { "type": "string" }, "TokenUrlParametersMap": { "type": "json" } }, "AuthorizationCodeProperties": { "AuthorizationCode": { "type": "string" }, "RedirectUri": { "type": "string" } }, "OAuth2ClientApplication": { "AWSManagedClientApplicationReference": { "type": "string" }, "UserManagedClientApplicationClientId": { "type": "string" } }, "OAuth2Credentials": { "AccessToken": { "type": "string" }, "JwtToken": { "type": "string" }, "RefreshToken": { "type": "string" }, "UserManagedClientApplicationClientSecret": { "type": "string" } } } },
    "AWS::Glue::Crawler": { "attributes": [], "properties": { "Classifiers": { "type": { "array": "string" } }, "Description": { "type": "string" }, "SchemaChangePolicy": { "type": { "definition": "SchemaChangePolicy" } }, "Configuration": { "type": "string" }, "RecrawlPolicy": { "type": { "definition": "RecrawlPolicy" } }, "DatabaseName": { "type": "string" }, "Targets": { "type": { "definition": "Targets" }, "required": true }, "CrawlerSecurityConfiguration": { "type": "string" }, "Name": { "type": "string", "replacement": "yes" }, "Role": { "type": "string", "required": true }, "Schedule": { "type": { "definition": "Schedule" } }, "TablePrefix": { "type": "string" }, "Tags": { "type": "json" }, "LakeFormationConfiguration": { "type": { "definition": "LakeFormationConfiguration" } } }, "definitions": { "SchemaChangePolicy": { "UpdateBehavior": { "type": "string" }, "DeleteBehavior": { "type": "string" } }, "RecrawlPolicy": { "RecrawlBehavior": { "type": "string" } }, "Targets": { "S3Targets": { "type": { "array": { "definition": "S3Target" } } }, "CatalogTargets": { "type": { "array": { "definition": "CatalogTarget" } } }, "DeltaTargets": { "type": { "array": { "definition": "DeltaTarget" } } }, "MongoDBTargets": { "type": { "array": { "definition": "MongoDBTarget" } } }, "JdbcTargets": { "type": { "array": { "definition": "JdbcTarget" } } }, "DynamoDBTargets": { "type": { "array": { "definition": "DynamoDBTarget" } } }, "IcebergTargets": { "type": { "array": { "definition": "IcebergTarget" } } }, "HudiTargets": { "type": { "array": { "definition": "HudiTarget" } } } }, "S3Target": { "ConnectionName": { "type": "string" }, "Path": { "type": "string" }, "SampleSize": { "type": "integer" }, "Exclusions": { "type": { "array": "string" } }, "DlqEventQueueArn": { "type": "string" }, "EventQueueArn": { "type": "string" } }, "CatalogTarget": { "ConnectionName": { "type": "string" }, "DatabaseName": { "type": "string" }, "DlqEventQueueArn": { "type": "string" }, "Tables": { "type": { "array": "string" } }, "EventQueueArn": { "type": "string" } }, "DeltaTarget": { "ConnectionName": { "type": "string" }, "CreateNativeDeltaTable": { "type": "boolean" }, "WriteManifest": { "type": "boolean" }, "DeltaTables": { "type": { "array": "string" } } }, "MongoDBTarget": { "ConnectionName": { "type": "string" }, "Path": { "type": "string" } }, "JdbcTarget": { "ConnectionName": { "type": "string" }, "Path": { "type": "string" }, "Exclusions": { "type": { "array": "string" } }, "EnableAdditionalMetadata": { "type": { "array": "string" } } }, "DynamoDBTarget": { "Path": { "type": "string" }, "ScanAll": { "type": "boolean" }, "ScanRate": { "type": "number" } }, "IcebergTarget": { "ConnectionName": { "type": "string" }, "Exclusions": { "type": { "array": "string" } }, "Paths": { "type": { "array": "string" } }, "MaximumTraversalDepth": { "type": "integer" } }, "HudiTarget": { "ConnectionName": { "type": "string" }, "Paths": { "type": { "array": "string" } }, "Exclusions": { "type": { "array": "string" } }, "MaximumTraversalDepth": { "type": "integer" } }, "Schedule": { "ScheduleExpression": { "type": "string" } }, "LakeFormationConfiguration": { "UseLakeFormationCredentials": { "type": "boolean" }, "AccountId": { "type": "string" } } } },
    "AWS::Glue::Database": { "attributes": [], "properties": { "DatabaseInput": { "type": { "definition": "DatabaseInput" }, "required": true }, "CatalogId": { "type": "string", "required": true, "replacement": "yes" }, "DatabaseName": { "type": "string", "replacement": "yes" } }, "definitions": { "DatabaseInput": { "LocationUri": { "type": "string" }, "CreateTableDefaultPermissions": { "type": { "array": { "definition": "PrincipalPrivileges" } } }, "Description": { "type": "string" }, "Parameters": { "type": "json" }, "TargetDatabase": { "type": { "definition": "DatabaseIdentifier" } }, "FederatedDatabase": { "type": { "definition": "FederatedDatabase" } }, "Name": { "type": "string", "replacement": "yes" } }, "PrincipalPrivileges": { "Permissions": { "type": { "array": "string" } }, "Principal": { "type": { "definition": "DataLakePrincipal" } } }, "DataLakePrincipal": { "DataLakePrincipalIdentifier": { "type": "string" } }, "DatabaseIdentifier": { "DatabaseName": { "type": "string" }, "Region": { "type": "string" }, "CatalogId": { "type": "string" } }, "FederatedDatabase": { "ConnectionName": { "type": "string" }, "Identifier": { "type": "string" } } } },
    "AWS::Glue::Job": { "attributes": [], "properties": { "Connections": { "type": { "definition": "ConnectionsList" } }, "MaxRetries": { "type": "number" }, "Description": { "type": "string" }, "Timeout": { "type": "integer" }, "AllocatedCapacity": { "type": "number" }, "Name": { "type": "string", "replacement": "yes" }, "Role": { "type": "string", "required": true }, "DefaultArguments": { "type": "json" }, "NotificationProperty": { "type": { "definition": "NotificationProperty" } }, "WorkerType": { "type": { "type": "string", "values": ["Standard", "G.1X", "G.2X", "G.025X", "G.4X", "G.8X", "Z.2X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X"] } }, "ExecutionClass": { "type": "string" }, "LogUri": { "type": "string" }, "Command": { "type": { "definition": "JobCommand" }, "required": true }, "GlueVersion": { "type": "string" }, "ExecutionProperty": { "type": { "definition": "ExecutionProperty" } }, "SecurityConfiguration": { "type": "string" }, "NumberOfWorkers": { "type": "integer" }, "Tags": { "type": "json" }, "MaxCapacity": { "type": "number" }, "NonOverridableArguments": { "type": "json" }, "MaintenanceWindow": { "type": "string" }, "JobMode": { "type": "string" }, "JobRunQueuingEnabled": { "type": "boolean" } }, "definitions": { "ConnectionsList": { "Connections": { "type": { "array": "string" } } }, "NotificationProperty": { "NotifyDelayAfter": { "type": "integer" } }, "JobCommand": { "Runtime": { "type": "string" }, "PythonVersion": { "type": "string" }, "ScriptLocation": { "type": "string" }, "Name": { "type": "string" } }, "ExecutionProperty": { "MaxConcurrentRuns": { "type": "number" } } } },
    "AWS::Glue::SecurityConfiguration": { "attributes": [], "properties": { "EncryptionConfiguration": { "type": { "definition": "EncryptionConfiguration" }, "required": true }, "Name": { "type": "string", "required": true, "replacement": "yes" } }, "definitions": { "EncryptionConfiguration": { "S3Encryptions": { "type": { "array": { "definition": "S3Encryption" } } }, "CloudWatchEncryption": { "type": { "definition": "CloudWatchEncryption" } }, "JobBookmarksEncryption": { "type": { "definition": "JobBookmarksEncryption" } } }, "S3Encryption": { "KmsKeyArn": { "type": "string" }, "S3EncryptionMode": { "type": "string" } }, "CloudWatchEncryption": { "KmsKeyArn": { "type": "string" }, "CloudWatchEncryptionMode": { "type": "string" } }, "JobBookmarksEncryption": { "KmsKeyArn": { "type": "string" }, "JobBookmarksEncryptionMode": { "type": "string" } } } },
    "AWS::Glue::Table": { "attributes": ["Id"], "properties": { "TableInput": { "type": { "definition": "TableInput" } }, "OpenTableFormatInput": { "type": { "definition": "OpenTableFormatInput" } }, "DatabaseName": { "type": "string", "required": true, "replacement": "yes" }, "CatalogId": { "type": "string", "required": true, "replacement": "yes" }, "Name": { "type": "string", "replacement": "yes" } }, "definitions": { "TableInput": { "Owner": { "type": "string" }, "ViewOriginalText": { "type": "string" }, "Description": { "type": "string" }, "TableType": { "type": "string" }, "Parameters": { "type": "json" }, "ViewExpandedText": { "type": "string" }, "StorageDescriptor": { "type": { "definition": "StorageDescriptor" } }, "TargetTable": { "type": { "definition": "TableIdentifier" } }, "PartitionKeys": { "type": { "array": { "definition": "Column" } } }, "Retention": { "type": "integer" }, "Name": { "type": "string", "replacement": "yes" }, "ViewDefinition": { "type": { "definition": "ViewDefinition" } } }, "StorageDescriptor": { "StoredAsSubDirectories": { "type": "boolean" }, "Parameters": { "type": "json" }, "BucketColumns": { "type": { "array": "string" } }, "NumberOfBuckets": { "type": "integer" }, "OutputFormat": { "type": "string" }, "Columns": { "type": { "array": { "definition": "Column" } } }, "SerdeInfo": { "type": { "definition": "SerdeInfo" } }, "SortColumns": { "type": { "array": { "definition": "Order" } } }, "Compressed": { "type": "boolean" }, "SchemaReference": { "type": { "definition": "SchemaReference" } }, "SkewedInfo": { "type": { "definition": "SkewedInfo" } }, "InputFormat": { "type": "string" }, "Location": { "type": "string" } }, "Column": { "Comment": { "type": "string" }, "Type": { "type": "string" }, "Name": { "type": "string", "required": true } }, "SerdeInfo": { "Parameters": { "type": "json" }, "SerializationLibrary": { "type": "string" }, "Name": { "type": "string" } }, "Order": { "Column": { "type": "string", "required": true }, "SortOrder": { "type": "integer", "required": true } }, "SchemaReference": { "SchemaVersionId": { "type": "string" }, "SchemaId": { "type": { "definition": "SchemaId" } }, "SchemaVersionNumber": { "type": "integer" } }, "SchemaId": { "RegistryName": { "type": "string" }, "SchemaName": { "type": "string" }, "SchemaArn": { "type": "string" } }, "SkewedInfo": { "SkewedColumnNames": { "type": { "array": "string" } }, "SkewedColumnValues": { "type": { "array": "string" } }, "SkewedColumnValueLocationMaps": { "type": "json" } }, "TableIdentifier": { "DatabaseName": { "type": "string" }, "Region": { "type": "string" }, "CatalogId": { "type": "string" }, "Name": { "type": "string" } }, "ViewDefinition": { "Definer": { "type": "string" }, "SubObjects": { "type": { "array": "string" } }, "Representations": { "type": { "array": { "definition": "ViewRepresentation" } } }, "IsProtected": { "type": "boolean" } }, "ViewRepresentation": { "Dialect": { "type": "string" }, "ViewOriginalText": { "type": "string" }, "DialectVersion": { "type": "string" }, "ViewExpandedText": { "type": "string" }, "ValidationConnection": { "type": "string" } }, "OpenTableFormatInput": { "IcebergInput": { "type": { "definition": "IcebergInput" } } }, "IcebergInput": { "MetadataOperation": { "type": "json" }, "Version": { "type": "string" }, "IcebergTableInput": { "type": { "definition": "IcebergTableInput" } } }, "IcebergTableInput": { "WriteOrder": { "type": { "definition": "IcebergSortOrder" } }, "Properties": { "type": "json" }, "PartitionSpec": { "type": { "definition": "IcebergPartitionSpec" } }, "Schema": { "type": { "definition": "IcebergSchema" }, "required": true }, "Location": { "type": "string", "required": true } }, "IcebergSortOrder": { "OrderId": { "type": "integer", "required": true }, "Fields": { "type": { "array": { "definition": "IcebergSortField" } }, "required": true } }, "IcebergSortField": { "NullOrder": { "type": "string", "required": true }, "Transform": { "type": "string", "required": true }, "Direction": { "type": "string", "required": true }, "SourceId": { "type": "integer", "required": true } }, "IcebergPartitionSpec": { "SpecId": { "type": "integer" }, "Fields": { "type": { "array": { "definition": "IcebergPartitionField" } }, "required": true } }, "IcebergPartitionField": { "Transform": { "type": "string", "required": true }, "SourceId": { "type": "integer", "required": true }, "FieldId": { "type": "integer" }, "Name": { "type": "string", "required": true } }, "IcebergSchema": { "SchemaId": { "type": "integer" }, "Type": { "type": "string" }, "Fields": { "type": { "array": { "definition": "IcebergStructField" } }, "required": true }, "IdentifierFieldIds": { "type": { "array": "integer" } } }, "IcebergStructField": { "Doc": { "type": "string" }, "Type": { "type": "string", "required": true }, "Id": { "type": "integer", "required": true }, "Required": { "type": "boolean", "required": true }, "Name": { "type": "string", "required": true } } } },
    "AWS::IAM::ManagedPolicy": { "attributes": ["IsAttachable", "UpdateDate", "PermissionsBoundaryUsageCount", "AttachmentCount", "PolicyArn", "DefaultVersionId", "CreateDate", "PolicyId"], "properties": { "ManagedPolicyName": { "type": "string", "replacement": "yes" }, "Path": { "type": "string", "replacement": "yes" }, "Description": { "type": "string", "replacement": "yes" }, "Groups": { "type": { "array": "string" } }, "PolicyDocument": { "type": { "union": ["json", "string"] }, "required": true }, "Roles": { "type": { "array": "string" } }, "Users": { "type": { "array": "string" } } }, "definitions": {} },
    "AWS::IAM::OIDCProvider": { "attributes": ["Arn"], "properties": { "ClientIdList": { "type": { "array": "string" } }, "ThumbprintList": { "type": { "array": "string" } }, "Url": { "type": "string", "replacement": "yes" }, "Tags": { "type": { "array": "tag" } } }, "definitions": {} },
    "AWS::IAM::Policy": { "attributes": ["Id"], "properties": { "Groups": { "type": { "array": "string" } }, "PolicyName": { "type": "string", "required": true }, "PolicyDocument": { "type": { "union": ["json", "string"] }, "required": true }, "Roles": { "type": { "array": "string" } }, "Users": { "type": { "array": "string" } } }, "definitions": {} },
    "AWS::IAM::Role": { "attributes": ["Arn", "RoleId"], "properties": { "AssumeRolePolicyDocument": { "type": { "union": ["json", "string"] }, "required": true }, "Description": { "type": "string" }, "ManagedPolicyArns": { "type": { "array": "string" } }, "MaxSessionDuration": { "type": "integer" }, "Path": { "type": "string", "replacement": "yes" }, "PermissionsBoundary": { "type": "string" }, "Policies": { "type": { "array": { "definition": "Policy" } } }, "RoleName": { "type": "string", "replacement": "yes" }, "Tags": { "type": { "array": "tag" } } }, "definitions": { "Policy": { "PolicyDocument": { "type": { "union": ["string", "json"] }, "required": true }, "PolicyName": { "type": "string", "required": true } } } },
    "AWS::IoT::TopicRule": { "attributes": ["Arn"], "properties": { "TopicRulePayload": { "type": { "definition": "TopicRulePayload" }, "required": true }, "RuleName": { "type": "string", "replacement": "yes" }, "Tags": { "type": { "array": "tag" } } }, "definitions": { "TopicRulePayload": { "RuleDisabled": { "type": "boolean" }, "ErrorAction": { "type": { "definition": "Action" } }, "Description": { "type": "string" }, "AwsIotSqlVersion": { "type": "string" }, "Actions": { "type": { "array": { "definition": "Action" } }, "required": true }, "Sql": { "type": "string", "required": true } }, "Action": { "S3": { "type": { "definition": "S3Action" } }, "CloudwatchAlarm": { "type": { "definition": "CloudwatchAlarmAction" } }, "IotEvents": { "type": { "definition": "IotEventsAction" } }, "Firehose": { "type": { "definition": "FirehoseAction" } }, "Republish": { "type": { "definition": "RepublishAction" } }, "Kafka": { "type": { "definition": "KafkaAction" } }, "StepFunctions": { "type": { "definition": "StepFunctionsAction" } }, "DynamoDB": { "type": { "definition": "DynamoDBAction" } }, "Http": { "type": { "definition": "HttpAction" } }, "OpenSearch": { "type": { "definition": "OpenSearchAction" } }, "DynamoDBv2": { "type": { "definition": "DynamoDBv2Action" } }, "CloudwatchMetric": { "type": { "definition": "CloudwatchMetricAction" } }, "IotSiteWise": { "type": { "definition": "IotSiteWiseAction" } }, "Elasticsearch": { "type": { "definition": "ElasticsearchAction" } }, "Sqs": { "type": { "definition": "SqsAction" } }, "Kinesis": { "type": { "definition": "KinesisAction" } }, "CloudwatchLogs": { "type": { "definition": "CloudwatchLogsAction" } }, "Timestream": { "type": { "definition": "TimestreamAction" } }, "IotAnalytics": { "type": { "definition": "IotAnalyticsAction" } }, "Sns": { "type": { "definition": "SnsAction" } }, "Lambda": { "type": { "definition": "LambdaAction" } }, "Location": { "type": { "definition": "LocationAction" } }, "InfluxDB": { "type": { "definition": "InfluxDBAction" } } }, "S3Action": { "BucketName": { "type": "string", "required": true }, "CannedAcl": { "type": { "type": "string", "values": ["private", "public-read", "public-read-write", "aws-exec-read", "authenticated-read", "bucket-owner-read", "bucket-owner-full-control", "log-delivery-write"] } }, "Key": { "type": "string", "required": true }, "RoleArn": { "type": "string", "required": true } }, "CloudwatchAlarmAction": { "AlarmName": { "type": "string", "required": true }, "StateReason": { "type": "string", "required": true }, "StateValue": { "type": "string", "required": true }, "RoleArn": { "type": "string", "required": true } }, "IotEventsAction": { "InputName": { "type": "string", "required": true }, "BatchMode": { "type": "boolean" }, "RoleArn": { "type": "string", "required": true }, "MessageId": { "type": "string" } }, "FirehoseAction": { "DeliveryStreamName": { "type": "string", "required": true }, "BatchMode": { "type": "boolean" }, "RoleArn": { "type": "string", "required": true }, "Separator": { "type": "string" } }, "RepublishAction": { "Qos": { "type": "integer" }, "Headers": { "type": { "definition": "RepublishActionHeaders" } }, "Topic": { "type": "string", "required": true }, "RoleArn": { "type": "string", "required": true } }, "RepublishActionHeaders": { "CorrelationData": { "type": "string" }, "UserProperties": { "type": { "array": { "definition": "UserProperty" } } }, "PayloadFormatIndicator": { "type": "string" }, "ContentType": { "type": "string" }, "MessageExpiry": { "type": "string" }, "ResponseTopic": { "type": "string" } }, "UserProperty": { "Value": { "type": "string", "required": true }, "Key": { "type": "string", "required": true } }, "KafkaAction": { "Partition": { "type": "string" }, "ClientProperties": { "type": { "map": "string" }, "required": true }, "Topic": { "type": "string", "required": true }, "DestinationArn": { "type": "string", "required": true }, "Key": { "type": "string" }, "Headers": { "type": { "array": { "definition": "KafkaActionHeader" } } } }, "KafkaActionHeader": { "Value": { "type": "string", "required": true }, "Key": { "type": "string", "required": true } }, "StepFunctionsAction": { "ExecutionNamePrefix": { "type": "string" }, "StateMachineName": { "type": "string", "required": true }, "RoleArn": { "type": "string", "required": true } }, "DynamoDBAction": { "TableName": { "type": "string", "required": true }, "PayloadField": { "type": "string" }, "RangeKeyField": { "type": "string" }, "HashKeyField": { "type": "string", "required": true }, "RangeKeyValue": { "type": "string" }, "RangeKeyType": { "type": "string" }, "HashKeyType": { "type": "string" }, "HashKeyValue": { "type": "string", "required": true }, "RoleArn": { "type": "string", "required": true } }, "HttpAction": { "Headers": { "type": { "array": { "definition": "HttpActionHeader" } } }, "Auth": { "type": { "definition": "HttpAuthorization" } }, "ConfirmationUrl": { "type": "string" }, "Url": { "type": "string", "required": true }, "EnableBatching": { "type": "boolean" }, "BatchConfig": { "type": { "definition": "BatchConfig" } } }, "HttpActionHeader": { "Value": { "type": "string", "required": true }, "Key": { "type": "string", "required": true } }, "HttpAuthorization": { "Sigv4": { "type": { "definition": "SigV4Authorization" } } }, "SigV4Authorization": { "ServiceName": { "type": "string", "required": true }, "SigningRegion": { "type": "string", "required": true }, "RoleArn": { "type": "string", "required": true } }, "BatchConfig": { "MaxBatchOpenMs": { "type": "integer" }, "MaxBatchSize": { "type": "integer" }, "MaxBatchSizeBytes": { "type": "integer" }, "BatchAcrossTopics": { "type": "boolean" } }, "OpenSearchAction": { "Type": { "type": "string", "required": true }, "Endpoint": { "type": "string", "required": true }, "Index": { "type": "string", "required": true }, "Id": { "type": "string", "required": true }, "RoleArn": { "type": "string", "required": true } }, "DynamoDBv2Action": { "PutItem": { "type": { "definition": "PutItemInput" } }, "RoleArn": { "type": "string" } }, "PutItemInput": { "TableName": { "type": "string", "required": true } }, "CloudwatchMetricAction": { "MetricName": { "type": "string", "required": true }, "MetricValue": { "type": "string", "required": true }, "MetricNamespace": { "type": "string", "required": true }, "MetricUnit": { "type": "string", "required": true }, "RoleArn": { "type": "string", "required": true }, "MetricTimestamp": { "type": "string" } }, "IotSiteWiseAction": { "PutAssetPropertyValueEntries": { "type": { "array": { "definition": "PutAssetPropertyValueEntry" } }, "required": true }, "RoleArn": { "type": "string", "required": true } }, "PutAssetPropertyValueEntry": { "PropertyValues": { "type": { "array": { "definition": "AssetPropertyValue" } }, "required": true }, "EntryId": { "type": "string" }, "PropertyAlias": { "type": "string" }, "AssetId": { "type": "string" }, "PropertyId": { "type": "string" } }, "AssetPropertyValue": { "Quality": { "type": "string" }, "Value": { "type": { "definition": "AssetPropertyVariant" }, "required": true }, "Timestamp": { "type": { "definition": "AssetPropertyTimestamp" }, "required": true } }, "AssetPropertyVariant": { "DoubleValue": { "type": "string" }, "BooleanValue": { "type": "string" }, "IntegerValue": { "type": "string" }, "StringValue": { "type": "string" } }, "AssetPropertyTimestamp": { "TimeInSeconds": { "type": "string", "required": true }, "OffsetInNanos": { "type": "string" } }, "ElasticsearchAction": { "Type": { "type": "string", "required": true }, "Endpoint": { "type": "string", "required": true }, "Index": { "type": "string", "required": true }, "Id": { "type": "string", "required": true }, "RoleArn": { "type": "string", "required": true } }, "SqsAction": { "UseBase64": { "type": "boolean" }, "RoleArn": { "type": "string", "required": true }, "QueueUrl": { "type": "string", "required": true } }, "KinesisAction": { "StreamName": { "type": "string", "required": true }, "PartitionKey": { "type": "string" }, "RoleArn": { "type": "string", "required": true } }, "CloudwatchLogsAction": { "BatchMode": { "type": "boolean" }, "LogGroupName": { "type": "string", "required": true }, "RoleArn": { "type": "string", "required": true } }, "TimestreamAction": { "TableName": { "type": "string", "required": true }, "DatabaseName": { "type": "string", "required": true }, "Dimensions": { "type": { "array": { "definition": "TimestreamDimension" } }, "required": true }, "Timestamp": { "type": { "definition": "TimestreamTimestamp" } }, "RoleArn": { "type": "string", "required": true } }, "TimestreamDimension": { "Value": { "type": "string", "required": true }, "Name": { "type": "string", "required": true } }, "TimestreamTimestamp": { "Value": { "type": "string", "required": true }, "Unit": { "type": "string", "required": true } }, "IotAnalyticsAction": { "ChannelName": { "type": "string", "required": true }, "BatchMode": { "type": "boolean" }, "RoleArn": { "type": "string", "required": true } }, "SnsAction": { "MessageFormat": { "type": "string" }, "TargetArn": { "type": "string", "required": true }, "RoleArn": { "type": "string", "required": true } }, "LambdaAction": { "FunctionArn": { "type": "string" } }, "LocationAction": { "TrackerName": { "type": "string", "required": true }, "DeviceId": { "type": "string", "required": true }, "Latitude": { "type": "string", "required": true }, "Longitude": { "type": "string", "required": true }, "Timestamp": { "type": { "definition": "Timestamp" } }, "RoleArn": { "type": "string", "required": true } }, "Timestamp": { "Value": { "type": "string", "required": true }, "Unit": { "type": "string" } }, "InfluxDBAction": { "DestinationArn": { "type": "string", "required": true }, "RoleArn": { "type": "string", "required": true }, "DatabaseName": { "type": "string", "required": true }, "TableName": { "type": "string", "required": true }, "Organization": { "type": "string" }, "TimestampUnit": { "type": "string" }, "Tags": { "type": { "map": "string" } }, "BatchConfig": { "type": { "definition": "InfluxDBBatchConfig" } } }, "InfluxDBBatchConfig": { "MaxBatchSize": { "type": "integer" }, "MaxBatchOpenMs": { "type": "integer" }, "MaxBatchSizeBytes": { "type": "integer" }, "BatchAcrossTopics": { "type": "boolean" } } } },
    "AWS::KMS::Key": { "attributes": ["KeyId", "Arn"], "properties": { "Origin": { "type": { "type": "string", "values": ["AWS_KMS", "EXTERNAL"] } }, "MultiRegion": { "type": "boolean" }, "Description": { "type": "string" }, "PendingWindowInDays": { "type": "integer" }, "BypassPolicyLockoutSafetyCheck": { "type": "boolean" }, "KeyPolicy": { "type": { "union": ["json", "string"] } }, "KeySpec": { "type": { "type": "string", "values": ["SYMMETRIC_DEFAULT", "RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2", "ML_DSA_44", "ML_DSA_65", "ML_DSA_87", "ECC_NIST_EDWARDS25519"] } }, "Enabled": { "type": "boolean" }, "KeyUsage": { "type": { "type": "string", "values": ["ENCRYPT_DECRYPT", "SIGN_VERIFY", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT"] } }, "EnableKeyRotation": { "type": "boolean" }, "Tags": { "type": { "array": "tag" } }, "RotationPeriodInDays": { "type": "integer" } }, "definitions": {} },
    "AWS::KinesisFirehose::DeliveryStream": { "attributes": ["Arn"], "properties": { "DeliveryStreamEncryptionConfigurationInput": { "type": { "definition": "DeliveryStreamEncryptionConfigurationInput" } }, "HttpEndpointDestinationConfiguration": { "type": { "definition": "HttpEndpointDestinationConfiguration" } }, "KinesisStreamSourceConfiguration": { "type": { "definition": "KinesisStreamSourceConfiguration" }, "replacement": "yes" }, "DeliveryStreamType": { "type": { "type": "string", "values": ["DatabaseAsSource", "DirectPut", "KinesisStreamAsSource", "MSKAsSource"] }, "replacement": "yes" }, "RedshiftDestinationConfiguration": { "type": { "definition": "RedshiftDestinationConfiguration" } }, "AmazonopensearchserviceDestinationConfiguration": { "type": { "definition": "AmazonopensearchserviceDestinationConfiguration" } }, "MSKSourceConfiguration": { "type": { "definition": "MSKSourceConfiguration" }, "replacement": "yes" }, "SplunkDestinationConfiguration": { "type": { "definition": "SplunkDestinationConfiguration" } }, "ExtendedS3DestinationConfiguration": { "type": { "definition": "ExtendedS3DestinationConfiguration" } }, "AmazonOpenSearchServerlessDestinationConfiguration": { "type": { "definition": "AmazonOpenSearchServerlessDestinationConfiguration" } }, "ElasticsearchDestinationConfiguration": { "type": { "definition": "ElasticsearchDestinationConfiguration" } }, "S3DestinationConfiguration": { "type": { "definition": "S3DestinationConfiguration" } }, "DeliveryStreamName": { "type": "string", "replacement": "yes" }, "Tags": { "type": { "array": "tag" } }, "IcebergDestinationConfiguration": { "type": { "definition": "IcebergDestinationConfiguration" } }, "DirectPutSourceConfiguration": { "type": { "definition": "DirectPutSourceConfiguration" }, "replacement": "yes" }, "SnowflakeDestinationConfiguration": { "type": { "definition": "SnowflakeDestinationConfiguration" } }, "DatabaseSourceConfiguration": { "type": { "definition": "DatabaseSourceConfiguration" }, "replacement": "yes" } }, "definitions": { "DeliveryStreamEncryptionConfigurationInput": { "KeyType": { "type": { "type": "string", "values": ["AWS_OWNED_CMK", "CUSTOMER_MANAGED_CMK"] }, "required": true }, "KeyARN": { "type": "string" } }, "HttpEndpointDestinationConfiguration": { "RequestConfiguration": { "type": { "definition": "HttpEndpointRequestConfiguration" } }, "S3Configuration": { "type": { "definition": "S3DestinationConfiguration" }, "required": true }, "BufferingHints": { "type": { "definition": "BufferingHints" } }, "RetryOptions": { "type": { "definition": "RetryOptions" } }, "EndpointConfiguration": { "type": { "definition": "HttpEndpointConfiguration" }, "required": true }, "ProcessingConfiguration": { "type": { "definition": "ProcessingConfiguration" } }, "RoleARN": { "type": "string" }, "CloudWatchLoggingOptions": { "type": { "definition": "CloudWatchLoggingOptions" } }, "S3BackupMode": { "type": "string" }, "SecretsManagerConfiguration": { "type": { "definition": "SecretsManagerConfiguration" } } }, "HttpEndpointRequestConfiguration": { "CommonAttributes": { "type": { "array": { "definition": "HttpEndpointCommonAttribute" } } }, "ContentEncoding": { "type": { "type": "string", "values": ["NONE", "GZIP"] } } }, "HttpEndpointCommonAttribute": { "AttributeValue": { "type": "string", "required": true }, "AttributeName": { "type": "string", "required": true } }, "S3DestinationConfiguration": { "ErrorOutputPrefix": { "type": "string" }, "BucketARN": { "type": "string", "required": true }, "BufferingHints": { "type": { "definition": "BufferingHints" } }, "CompressionFormat": { "type": { "type": "string", "values": ["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"] } }, "EncryptionConfiguration": { "type": { "definition": "EncryptionConfiguration" } }, "Prefix": { "type": "string" }, "CloudWatchLoggingOptions": { "type": { "definition": "CloudWatchLoggingOptions" } }, "RoleARN": { "type": "string", "required": true } }, "BufferingHints": { "IntervalInSeconds": { "type": "integer" }, "SizeInMBs": { "type": "integer" } }, "EncryptionConfiguration": { "KMSEncryptionConfig": { "type": { "definition": "KMSEncryptionConfig" } }, "NoEncryptionConfig": { "type": { "type": "string", "values": ["NoEncryption"] } } }, "KMSEncryptionConfig": { "AWSKMSKeyARN": { "type": "string", "required": true } }, "CloudWatchLoggingOptions": { "LogStreamName": { "type": "string" }, "Enabled": { "type": "boolean" }, "LogGroupName": { "type": "string" } }, "RetryOptions": { "DurationInSeconds": { "type": "integer" } }, "HttpEndpointConfiguration": { "AccessKey": { "type": "string" }, "Url": { "type": "string", "required": true }, "Name": { "type": "string" } }, "ProcessingConfiguration": { "Enabled": { "type": "boolean" }, "Processors": { "type": { "array": { "definition": "Processor" } } } }, "Processor": { "Type": { "type": { "type": "string", "values": ["RecordDeAggregation", "Decompression", "CloudWatchLogProcessing", "Lambda", "MetadataExtraction", "AppendDelimiterToRecord"] }, "required": true }, "Parameters": { "type": { "array": { "definition": "ProcessorParameter" } } } }, "ProcessorParameter": { "ParameterValue": { "type": "string", "required": true }, "ParameterName": { "type": "string", "required": true } }, "SecretsManagerConfiguration": { "SecretARN": { "type": "string" }, "Enabled": { "type": "boolean", "required": true }, "RoleARN": { "type": "string" } }, "KinesisStreamSourceConfiguration": { "KinesisStreamARN": { "type": "string", "required": true, "replacement": "yes" }, "RoleARN": { "type": "string", "required": true, "replacement": "yes" } }, "RedshiftDestinationConfiguration": { "S3BackupConfiguration": { "type": { "definition": "S3DestinationConfiguration" } }, "S3Configuration": { "type": { "definition": "S3DestinationConfiguration" }, "required": true }, "Username": { "type": "string" }, "CopyCommand": { "type": { "definition": "CopyCommand" }, "required": true }, "RetryOptions": { "type": { "definition": "RedshiftRetryOptions" } }, "ProcessingConfiguration": { "type": { "definition": "ProcessingConfiguration" } }, "CloudWatchLoggingOptions": { "type": { "definition": "CloudWatchLoggingOptions" } }, "ClusterJDBCURL": { "type": "string", "required": true }, "RoleARN": { "type": "string", "required": true }, "Password": { "type": "string" }, "S3BackupMode": { "type": { "type": "string", "values": ["Disabled", "Enabled"] } }, "SecretsManagerConfiguration": { "type": { "definition": "SecretsManagerConfiguration" } } }, "CopyCommand": { "DataTableName": { "type": "string", "required": true }, "CopyOptions": { "type": "string" }, "DataTableColumns": { "type": "string" } }, "RedshiftRetryOptions": { "DurationInSeconds": { "type": "integer" } }, "AmazonopensearchserviceDestinationConfiguration": { "TypeName": { "type": "string" }, "IndexRotationPeriod": { "type": { "type": "string", "values": ["NoRotation", "OneHour", "OneDay", "OneWeek", "OneMonth"] } }, "ProcessingConfiguration": { "type": { "definition": "ProcessingConfiguration" } }, "ClusterEndpoint": { "type": "string" }, "DomainARN": { "type": "string" }, "RoleARN": { "type": "string", "required": true }, "S3BackupMode": { "type": { "type": "string", "values": ["FailedDocumentsOnly", "AllDocuments"] } }, "IndexName": { "type": "string", "required": true }, "DocumentIdOptions": { "type": { "definition": "DocumentIdOptions" } }, "S3Configuration": { "type": { "definition": "S3DestinationConfiguration" }, "required": true }, "BufferingHints": { "type": { "definition": "AmazonopensearchserviceBufferingHints" } }, "RetryOptions": { "type": { "definition": "AmazonopensearchserviceRetryOptions" } }, "VpcConfiguration": { "type": { "definition": "VpcConfiguration" }, "replacement": "yes" }, "CloudWatchLoggingOptions": { "type": { "definition": "CloudWatchLoggingOptions" } } }, "DocumentIdOptions": { "DefaultDocumentIdFormat": { "type": { "type": "string", "values": ["FIREHOSE_DEFAULT", "NO_DOCUMENT_ID"] }, "required": true } }, "AmazonopensearchserviceBufferingHints": { "IntervalInSeconds": { "type": "integer" }, "SizeInMBs": { "type": "integer" } }, "AmazonopensearchserviceRetryOptions": { "DurationInSeconds": { "type": "integer" } }, "VpcConfiguration": { "SubnetIds": { "type": { "array": "string" }, "required": true, "replacement": "yes" }, "SecurityGroupIds": { "type": { "array": "string" }, "required": true, "replacement": "yes" }, "RoleARN": { "type": "string", "required": true, "replacement": "yes" } }, "MSKSourceConfiguration": { "AuthenticationConfiguration": { "type": { "definition": "AuthenticationConfiguration" }, "required": true, "replacement": "yes" }, "MSKClusterARN": { "type": "string", "required": true, "replacement": "yes" }, "TopicName": { "type": "string", "required": true, "replacement": "yes" }, "ReadFromTimestamp": { "type": "string" } }, "AuthenticationConfiguration": { "Connectivity": { "type": { "type": "string", "values": ["PUBLIC", "PRIVATE"] }, "required": true, "replacement": "yes" }, "RoleARN": { "type": "string", "required": true, "replacement": "yes" } }, "SplunkDestinationConfiguration": { "HECEndpoint": { "type": "string", "required": true }, "S3Configuration": { "type": { "definition": "S3DestinationConfiguration" }, "required": true }, "HECToken": { "type": "string" }, "RetryOptions": { "type": { "definition": "SplunkRetryOptions" } }, "HECEndpointType": { "type": { "type": "string", "values": ["Raw", "Event"] }, "required": true }, "HECAcknowledgmentTimeoutInSeconds": { "type": "integer" }, "ProcessingConfiguration": { "type": { "definition": "ProcessingConfiguration" } }, "CloudWatchLoggingOptions": { "type": { "definition": "CloudWatchLoggingOptions" } }, "S3BackupMode": { "type": "string" }, "BufferingHints": { "type": { "definition": "SplunkBufferingHints" } }, "SecretsManagerConfiguration": { "type": { "definition": "SecretsManagerConfiguration" } } }, "SplunkRetryOptions": { "DurationInSeconds": { "type": "integer" } }, "SplunkBufferingHints": { "IntervalInSeconds": { "type": "integer" }, "SizeInMBs": { "type": "integer" } }, "ExtendedS3DestinationConfiguration": { "ErrorOutputPrefix": { "type": "string" }, "S3BackupConfiguration": { "type": { "definition": "S3DestinationConfiguration" } }, "BucketARN": { "type": "string", "required": true }, "CompressionFormat": { "type": { "type": "string", "values": ["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"] } }, "DataFormatConversionConfiguration": { "type": { "definition": "DataFormatConversionConfiguration" } }, "EncryptionConfiguration": { "type": { "definition": "EncryptionConfiguration" } }, "DynamicPartitioningConfiguration": { "type": { "definition": "DynamicPartitioningConfiguration" } }, "Prefix": { "type": "string" }, "ProcessingConfiguration": { "type": { "definition": "ProcessingConfiguration" } }, "RoleARN": { "type": "string", "required": true }, "S3BackupMode": { "type": { "type": "string", "values": ["Disabled", "Enabled"] } }, "BufferingHints": { "type": { "definition": "BufferingHints" } }, "CloudWatchLoggingOptions": { "type": { "definition": "CloudWatchLoggingOptions" } }, "CustomTimeZone": { "type": "string" }, "FileExtension": { "type": "string" } }, "DataFormatConversionConfiguration": { "InputFormatConfiguration": { "type": { "definition": "InputFormatConfiguration" } }, "Enabled": { "type": "boolean" }, "SchemaConfiguration": { "type": { "definition": "SchemaConfiguration" } }, "OutputFormatConfiguration": { "type": { "definition": "OutputFormatConfiguration" } } }, "InputFormatConfiguration": { "Deserializer": { "type": { "definition": "Deserializer" } } }, "Deserializer": { "HiveJsonSerDe": { "type": { "definition": "HiveJsonSerDe" } }, "OpenXJsonSerDe": { "type": { "definition": "OpenXJsonSerDe" } } }, "HiveJsonSerDe": { "TimestampFormats": { "type": { "array": "string" } } }, "OpenXJsonSerDe": { "ConvertDotsInJsonKeysToUnderscores": { "type": "boolean" }, "ColumnToJsonKeyMappings": { "type": { "map": "string" } }, "CaseInsensitive": { "type": "boolean" } }, "SchemaConfiguration": { "VersionId": { "type": "string" }, "TableName": { "type": "string" }, "DatabaseName": { "type": "string" }, "Region": { "type": "string" }, "CatalogId": { "type": "string" }, "RoleARN": { "type": "string" } }, "OutputFormatConfiguration": { "Serializer": { "type": { "definition": "Serializer" } } }, "Serializer": { "OrcSerDe": { "type": { "definition": "OrcSerDe" } }, "ParquetSerDe": { "type": { "definition": "ParquetSerDe" } } }, "OrcSerDe": { "PaddingTolerance": { "type": "number" }, "Compression": { "type": "string" }, "StripeSizeBytes": { "type": "integer" }, "BloomFilterColumns": { "type": { "array": "string" } }, "BloomFilterFalsePositiveProbability": { "type": "number" }, "EnablePadding": { "type": "boolean" }, "FormatVersion": { "type": "string" }, "RowIndexStride": { "type": "integer" }, "BlockSizeBytes": { "type": "integer" }, "DictionaryKeyThreshold": { "type": "number" } }, "ParquetSerDe": { "Compression": { "type": "string" }, "BlockSizeBytes": { "type": "integer" }, "EnableDictionaryCompression": { "type": "boolean" }, "PageSizeBytes": { "type": "integer" }, "MaxPaddingBytes": { "type": "integer" }, "WriterVersion": { "type": "string" } }, "DynamicPartitioningConfiguration": { "Enabled": { "type": "boolean" }, "RetryOptions": { "type": { "definition": "RetryOptions" } } }, "AmazonOpenSearchServerlessDestinationConfiguration": { "IndexName": { "type": "string", "required": true }, "S3Configuration": { "type": { "definition": "S3DestinationConfiguration" }, "required": true }, "BufferingHints": { "type": { "definition": "AmazonOpenSearchServerlessBufferingHints" } }, "RetryOptions": { "type": { "definition": "AmazonOpenSearchServerlessRetryOptions" } }, "CollectionEndpoint": { "type": "string" }, "VpcConfiguration": { "type": { "definition": "VpcConfiguration" }, "replacement": "yes" }, "ProcessingConfiguration": { "type": { "definition": "ProcessingConfiguration" } }, "CloudWatchLoggingOptions": { "type": { "definition": "CloudWatchLoggingOptions" } }, "RoleARN": { "type": "string", "required": true }, "S3BackupMode": { "type": { "type": "string", "values": ["FailedDocumentsOnly", "AllDocuments"] } } }, "AmazonOpenSearchServerlessBufferingHints": { "IntervalInSeconds": { "type": "integer" }, "SizeInMBs": { "type": "integer" } }, "AmazonOpenSearchServerlessRetryOptions": { "DurationInSeconds": { "type": "integer" } }, "ElasticsearchDestinationConfiguration": { "TypeName": { "type": "string" }, "IndexRotationPeriod": { "type": { "type": "string", "values": ["NoRotation", "OneHour", "OneDay", "OneWeek", "OneMonth"] } }, "ProcessingConfiguration": { "type": { "definition": "ProcessingConfiguration" } }, "ClusterEndpoint": { "type": "string" }, "DomainARN": { "type": "string" }, "RoleARN": { "type": "string", "required": true }, "S3BackupMode": { "type": { "type": "string", "values": ["FailedDocumentsOnly", "AllDocuments"] } }, "IndexName": { "type": "string", "required": true }, "DocumentIdOptions": { "type": { "definition": "DocumentIdOptions" } }, "S3Configuration": { "type": { "definition": "S3DestinationConfiguration" }, "required": true }, "BufferingHints": { "type": { "definition": "ElasticsearchBufferingHints" } }, "RetryOptions": { "type": { "definition": "ElasticsearchRetryOptions" } }, "VpcConfiguration": { "type": { "definition": "VpcConfiguration" }, "replacement": "yes" }, "CloudWatchLoggingOptions": { "type": { "definition": "CloudWatchLoggingOptions" } } }, "ElasticsearchBufferingHints": { "IntervalInSeconds": { "type": "integer" }, "SizeInMBs": { "type": "integer" } }, "ElasticsearchRetryOptions": { "DurationInSeconds": { "type": "integer" } }, "IcebergDestinationConfiguration": { "CatalogConfiguration": { "type": { "definition": "CatalogConfiguration" }, "required": true, "replacement": "yes" }, "S3Configuration": { "type": { "definition": "S3DestinationConfiguration" }, "required": true }, "DestinationTableConfigurationList": { "type": { "array": { "definition": "DestinationTableConfiguration" } } }, "BufferingHints": { "type": { "definition": "BufferingHints" } }, "TableCreationConfiguration": { "type": { "definition": "TableCreationConfiguration" } }, "RetryOptions": { "type": { "definition": "RetryOptions" } }, "s3BackupMode": { "type": { "type": "string", "values": ["AllData", "FailedDataOnly"] } }, "ProcessingConfiguration": { "type": { "definition": "ProcessingConfiguration" } }, "SchemaEvolutionConfiguration": { "type": { "definition": "SchemaEvolutionConfiguration" } }, "AppendOnly": { "type": "boolean" }, "CloudWatchLoggingOptions": { "type": { "definition": "CloudWatchLoggingOptions" } }, "RoleARN": { "type": "string", "required": true } }, "CatalogConfiguration": { "CatalogArn": { "type": "string" }, "WarehouseLocation": { "type": "string" } }, "DestinationTableConfiguration": { "DestinationDatabaseName": { "type": "string", "required": true }, "S3ErrorOutputPrefix": { "type": "string" }, "DestinationTableName": { "type": "string", "required": true }, "UniqueKeys": { "type": { "array": "string" } }, "PartitionSpec": { "type": { "definition": "PartitionSpec" } } }, "PartitionSpec": { "Identity": { "type": { "array": { "definition": "PartitionField" } } } }, "PartitionField": { "SourceName": { "type": "string", "required": true } }, "TableCreationConfiguration": { "Enabled": { "type": "boolean" } }, "SchemaEvolutionConfiguration": { "Enabled": { "type": "boolean" } }, "DirectPutSourceConfiguration": { "ThroughputHintInMBs": { "type": "integer" } }, "SnowflakeDestinationConfiguration": { "PrivateKey": { "type": "string" }, "User": { "type": "string" }, "Table": { "type": "string", "required": true }, "SnowflakeVpcConfiguration": { "type": { "definition": "SnowflakeVpcConfiguration" }, "replacement": "yes" }, "DataLoadingOption": { "type": { "type": "string", "values": ["JSON_MAPPING", "VARIANT_CONTENT_MAPPING", "VARIANT_CONTENT_AND_METADATA_MAPPING"] } }, "Schema": { "type": "string", "required": true }, "ContentColumnName": { "type": "string" }, "SecretsManagerConfiguration": { "type": { "definition": "SecretsManagerConfiguration" } }, "SnowflakeRoleConfiguration": { "type": { "definition": "SnowflakeRoleConfiguration" } }, "ProcessingConfiguration": { "type": { "definition": "ProcessingConfiguration" } }, "AccountUrl": { "type": "string", "required": true }, "RoleARN": { "type": "string", "required": true }, "S3BackupMode": { "type": { "type": "string", "values": ["FailedDataOnly", "AllData"] } }, "S3Configuration": { "type": { "definition": "S3DestinationConfiguration" }, "required": true }, "BufferingHints": { "type": { "definition": "SnowflakeBufferingHints" } }, "MetaDataColumnName": { "type": "string" }, "Database": { "type": "string", "required": true }, "RetryOptions": { "type": { "definition": "SnowflakeRetryOptions" } }, "KeyPassphrase": { "type": "string" }, "CloudWatchLoggingOptions": { "type": { "definition": "CloudWatchLoggingOptions" } } }, "SnowflakeVpcConfiguration": { "PrivateLinkVpceId": { "type": "string", "required": true } }, "SnowflakeRoleConfiguration": { "SnowflakeRole": { "type": "string" }, "Enabled": { "type": "boolean" } }, "SnowflakeBufferingHints": { "IntervalInSeconds": { "type": "integer" }, "SizeInMBs": { "type": "integer" } }, "SnowflakeRetryOptions": { "DurationInSeconds": { "type": "integer" } }, "DatabaseSourceConfiguration": { "Digest": { "type": "string" }, "Port": { "type": "integer", "required": true }, "PublicCertificate": { "type": "string" }, "Columns": { "type": { "definition": "DatabaseColumns" } }, "Type": { "type": { "type": "string", "values": ["MySQL", "PostgreSQL"] }, "required": true }, "SurrogateKeys": { "type": { "array": "string" } }, "Databases": { "type": { "definition": "Databases" }, "required": true }, "Endpoint": { "type": "string", "required": true }, "SSLMode": { "type": { "type": "string", "values": ["Disabled", "Enabled"] } }, "SnapshotWatermarkTable": { "type": "string", "required": true }, "DatabaseSourceAuthenticationConfiguration": { "type": { "definition": "DatabaseSourceAuthenticationConfiguration" }, "required": true }, "Tables": { "type": { "definition": "DatabaseTables" }, "required": true }, "DatabaseSourceVPCConfiguration": { "type": { "definition": "DatabaseSourceVPCConfiguration" }, "required": true } }, "DatabaseColumns": { "Exclude": { "type": { "array": "string" } }, "Include": { "type": { "array": "string" } } }, "Databases": { "Exclude": { "type": { "array": "string" } }, "Include": { "type": { "array": "string" } } }, "DatabaseSourceAuthenticationConfiguration": { "SecretsManagerConfiguration": { "type": { "definition": "SecretsManagerConfiguration" }, "required": true } }, "DatabaseTables": { "Exclude": { "type": { "array": "string" } }, "Include": { "type": { "array": "string" } } }, "DatabaseSourceVPCConfiguration": { "VpcEndpointServiceName": { "type": "string", "required": true } } } },
    "AWS::Lambda::Function": { "attributes": ["SnapStartResponse.OptimizationStatus", "SnapStartResponse.ApplyOn", "SnapStartResponse", "Arn"], "properties": { "ImageConfig": { "type": { "definition": "ImageConfig" } }, "MemorySize": { "type": "integer" }, "Description": { "type": "string" }, "TracingConfig": { "type": { "definition": "TracingConfig" } }, "VpcConfig": { "type": { "definition": "VpcConfig" } }, "DeadLetterConfig": { "type": { "definition": "DeadLetterConfig" } }, "Timeout": { "type": "integer" }, "RuntimeManagementConfig": { "type": { "definition": "RuntimeManagementConfig" } }, "Handler": { "type": "string" }, "ReservedConcurrentExecutions": { "type": "integer" }, "SnapStart": { "type": { "definition": "SnapStart" } }, "Code": { "type": { "definition": "Code" }, "required": true }, "Role": { "type": "string", "required": true }, "FileSystemConfigs": { "type": { "array": { "definition": "FileSystemConfig" } } }, "FunctionName": { "type": "string", "replacement": "yes" }, "Runtime": { "type": "string" }, "KmsKeyArn": { "type": "string" }, "PackageType": { "type": { "type": "string", "values": ["Image", "Zip"] }, "replacement": "yes" }, "CodeSigningConfigArn": { "type": "string" }, "Environment": { "type": { "definition": "Environment" } }, "EphemeralStorage": { "type": { "definition": "EphemeralStorage" } }, "Layers": { "type": { "array": "string" } }, "Tags": { "type": { "array": "tag" } }, "Architectures": { "type": { "array": "string" } }, "FunctionScalingConfig": { "type": { "definition": "FunctionScalingConfig" } }, "DurableConfig": { "type": { "definition": "DurableConfig" } }, "PublishToLatestPublished": { "type": "boolean" }, "TenancyConfig": { "type": { "definition": "TenancyConfig" }, "replacement": "yes" }, "CapacityProviderConfig": { "type": { "definition": "CapacityProviderConfig" } }, "LoggingConfig": { "type": { "definition": "LoggingConfig" } }, "RecursiveLoop": { "type": { "type": "string", "values": ["Allow", "Terminate"] } } }, "definitions": { "ImageConfig": { "WorkingDirectory": { "type": "string" }, "Command": { "type": { "array": "string" } }, "EntryPoint": { "type": { "array": "string" } } }, "TracingConfig": { "Mode": { "type": { "type": "string", "values": ["Active", "PassThrough"] } } }, "VpcConfig": { "Ipv6AllowedForDualStack": { "type": "boolean" }, "SecurityGroupIds": { "type": { "array": "string" } }, "SubnetIds": { "type": { "array": "string" } } }, "DeadLetterConfig": { "TargetArn": { "type": "string" } }, "RuntimeManagementConfig": { "UpdateRuntimeOn": { "type": { "type": "string", "values": ["Auto", "FunctionUpdate", "Manual"] }, "required": true }, "RuntimeVersionArn": { "type": "string" } }, "SnapStart": { "ApplyOn": { "type": { "type": "string", "values": ["PublishedVersions", "None"] }, "required": true } }, "Code": { "S3ObjectVersion": { "type": "string" }, "S3Bucket": { "type": "string" }, "ZipFile": { "type": "string" }, "S3Key": { "type": "string" }, "ImageUri": { "type": "string" }, "SourceKMSKeyArn": { "type": "string" }, "S3ObjectStorageMode": { "type": { "type": "string", "values": ["COPY", "REFERENCE"] } } }, "FileSystemConfig": { "Arn": { "type": "string", "required": true }, "LocalMountPath": { "type": "string", "required": true }, "S3FilesConfig": { "type": { "definition": "S3FilesConfig" } } }, "S3FilesConfig": { "DirectS3Read": { "type": { "type": "string", "values": ["ENABLED", "DISABLED", "AUTO"] } } }, "Environment": { "Variables": { "type": { "map": "string" } } }, "EphemeralStorage": { "Size": { "type": "integer", "required": true } }, "FunctionScalingConfig": { "MinExecutionEnvironments": { "type": "integer" }, "MaxExecutionEnvironments": { "type": "integer" } }, "DurableConfig": { "KMSKeyArn": { "type": "string" }, "ExecutionTimeout": { "type": "integer", "required": true }, "RetentionPeriodInDays": { "type": "integer" } }, "TenancyConfig": { "TenantIsolationMode": { "type": { "type": "string", "values": ["PER_TENANT"] }, "required": true } }, "CapacityProviderConfig": { "LambdaManagedInstancesCapacityProviderConfig": { "type": { "definition": "LambdaManagedInstancesCapacityProviderConfig" }, "required": true } }, "LambdaManagedInstancesCapacityProviderConfig": { "ExecutionEnvironmentMemoryGiBPerVCpu": { "type": "number" }, "CapacityProviderArn": { "type": "string", "required": true }, "PerExecutionEnvironmentMaxConcurrency": { "type": "integer" } }, "LoggingConfig": { "LogFormat": { "type": { "type": "string", "values": ["Text", "JSON"] } }, "ApplicationLogLevel": { "type": { "type": "string", "values": ["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"] } }, "LogGroup": { "type": "string" }, "SystemLogLevel": { "type": { "type": "string", "values": ["DEBUG", "INFO", "WARN"] } } } } },
    "AWS::Lambda::Permission": { "attributes": ["Id"], "properties": { "FunctionName": { "type": "string", "required": true, "replacement": "yes" }, "Action": { "type": "string", "required": true, "replacement": "yes" }, "EventSourceToken": { "type": "string", "replacement": "yes" }, "FunctionUrlAuthType": { "type": { "type": "string", "values": ["AWS_IAM", "NONE"] }, "replacement": "yes" }, "SourceArn": { "type": "string", "replacement": "yes" }, "SourceAccount": { "type": "string", "replacement": "yes" }, "PrincipalOrgID": { "type": "string", "replacement": "yes" }, "Principal": { "type": "string", "required": true, "replacement": "yes" }, "InvokedViaFunctionUrl": { "type": "boolean", "replacement": "yes" } }, "definitions": {} },
    "AWS::Logs::LogGroup": { "attributes": ["Arn"], "properties": { "RetentionInDays": { "type": { "type": "integer", "values": [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653] } }, "KmsKeyId": { "type": "string" }, "LogGroupName": { "type": "string", "replacement": "yes" }, "Tags": { "type": { "array": "tag" } }, "DataProtectionPolicy": { "type": "json" }, "FieldIndexPolicies": { "type": { "array": "json" } }, "LogGroupClass": { "type": { "type": "string", "values": ["STANDARD", "INFREQUENT_ACCESS", "DELIVERY"] } }, "ResourcePolicyDocument": { "type": "json" }, "DeletionProtectionEnabled": { "type": "boolean" }, "BearerTokenAuthenticationEnabled": { "type": "boolean" } }, "definitions": {} },
    "AWS::Logs::LogStream": { "attributes": [], "properties": { "LogStreamName": { "type": "string", "replacement": "yes" }, "LogGroupName": { "type": "string", "required": true, "replacement": "yes" } }, "definitions": {} },
    "AWS::QuickSight::DataSet": { "attributes": ["CreatedTime", "LastUpdatedTime", "OutputColumns", "ConsumedSpiceCapacityInBytes", "Arn"], "properties": { "PhysicalTableMap": { "type": { "map": { "definition": "PhysicalTable" } } }, "FieldFolders": { "type": { "map": { "definition": "FieldFolder" } } }, "DataSetId": { "type": "string", "replacement": "yes" }, "RowLevelPermissionDataSet": { "type": { "definition": "RowLevelPermissionDataSet" } }, "RowLevelPermissionTagConfiguration": { "type": { "definition": "RowLevelPermissionTagConfiguration" } }, "IngestionWaitPolicy": { "type": { "definition": "IngestionWaitPolicy" } }, "DataSetRefreshProperties": { "type": { "definition": "DataSetRefreshProperties" } }, "ColumnLevelPermissionRules": { "type": { "array": { "definition": "ColumnLevelPermissionRule" } } }, "Name": { "type": "string" }, "ColumnGroups": { "type": { "array": { "definition": "ColumnGroup" } } }, "ImportMode": { "type": { "type": "string", "values": ["SPICE", "DIRECT_QUERY"] } }, "DatasetParameters": { "type": { "array": { "definition": "DatasetParameter" } } }, "LogicalTableMap": { "type": { "map": { "definition": "LogicalTable" } } }, "AwsAccountId": { "type": "string", "replacement": "yes" }, "Permissions": { "type": { "array": { "definition": "ResourcePermission" } } }, "DataSetUsageConfiguration": { "type": { "definition": "DataSetUsageConfiguration" } }, "Tags": { "type": { "array": "tag" } }, "FolderArns": { "type": { "array": "string" } }, "UseAs": { "type": { "type": "string", "values": ["RLS_RULES", "CATALOG"] } }, "SemanticModelConfiguration": { "type": { "definition": "SemanticModelConfiguration" } }, "PerformanceConfiguration": { "type": { "definition": "PerformanceConfiguration" } }, "DataPrepConfiguration": { "type": { "definition": "DataPrepConfiguration" } } }, "definitions": { "PhysicalTable": { "RelationalTable": { "type": { "definition": "RelationalTable" } }, "CustomSql": { "type": { "definition": "CustomSql" } }, "S3Source": { "type": { "definition": "S3Source" } }, "SaaSTable": { "type": { "definition": "SaaSTable" } } }, "RelationalTable": { "DataSourceArn": { "type": "string", "required": true }, "InputColumns": { "type": { "array": { "definition": "InputColumn" } }, "required": true }, "Schema": { "type": "string" }, "Catalog": { "type": "string" }, "Name": { "type": "string", "required": true } }, "InputColumn": { "Type": { "type": { "type": "string", "values": ["STRING", "INTEGER", "DECIMAL", "DATETIME", "BIT", "BOOLEAN", "JSON", "SEMISTRUCT"] }, "required": true }, "Name": { "type": "string", "required": true }, "SubType": { "type": { "type": "string", "values": ["FLOAT", "FIXED"] } }, "Id": { "type": "string" } }, "CustomSql": { "DataSourceArn": { "type": "string", "required": true }, "SqlQuery": { "type": "string", "required": true }, "Columns": { "type": { "array": { "definition": "InputColumn" } }, "required": true }, "Name": { "type": "string", "required": true } }, "S3Source": { "DataSourceArn": { "type": "string", "required": true }, "InputColumns": { "type": { "array": { "definition": "InputColumn" } }, "required": true }, "UploadSettings": { "type": { "definition": "UploadSettings" } } }, "UploadSettings": { "ContainsHeader": { "type": "boolean" }, "TextQualifier": { "type": { "type": "string", "values": ["DOUBLE_QUOTE", "SINGLE_QUOTE"] } }, "Format": { "type": { "type": "string", "values": ["CSV", "TSV", "CLF", "ELF", "XLSX", "JSON"] } }, "StartFromRow": { "type": "number" }, "Delimiter": { "type": "string" } }, "SaaSTable": { "DataSourceArn": { "type": "string", "required": true }, "InputColumns": { "type": { "array": { "definition": "InputColumn" } }, "required": true }, "TablePath": { "type": { "array": { "definition": "TablePathElement" } }, "required": true } }, "TablePathElement": { "Id": { "type": "string" }, "Name": { "type": "string" } }, "FieldFolder": { "Description": { "type": "string" }, "Columns": { "type": { "array": "string" } } }, "RowLevelPermissionDataSet": { "Status": { "type": { "type": "string", "values": ["ENABLED", "DISABLED"] } }, "FormatVersion": { "type": { "type": "string", "values": ["VERSION_1", "VERSION_2"] } }, "Arn": { "type": "string", "required": true }, "Namespace": { "type": "string" }, "PermissionPolicy": { "type": { "type": "string", "values": ["GRANT_ACCESS", "DENY_ACCESS"] }, "required": true } }, "RowLevelPermissionTagConfiguration": { "Status": { "type": { "type": "string", "values": ["ENABLED", "DISABLED"] } }, "TagRules": { "type": { "array": { "definition": "RowLevelPermissionTagRule" } }, "required": true }, "TagRuleConfigurations": { "type": { "array": { "array": "string" } } } }, "RowLevelPermissionTagRule": { "ColumnName": { "type": "string", "required": true }, "TagKey": { "type": "string", "required": true }, "MatchAllValue": { "type": "string" }, "TagMultiValueDelimiter": { "type": "string" } }, "IngestionWaitPolicy": { "WaitForSpiceIngestion": { "type": "boolean" }, "IngestionWaitTimeInHours": { "type": "number" } }, "DataSetRefreshProperties": { "RefreshConfiguration": { "type": { "definition": "RefreshConfiguration" } }, "FailureConfiguration": { "type": { "definition": "RefreshFailureConfiguration" } } }, "RefreshConfiguration": { "IncrementalRefresh": { "type": { "definition": "IncrementalRefresh" }, "required": true } }, "IncrementalRefresh": { "LookbackWindow": { "type": { "definition": "LookbackWindow" }, "required": true } }, "LookbackWindow": { "ColumnName": { "type": "string", "required": true }, "SizeUnit": { "type": { "type": "string", "values": ["HOUR", "DAY", "WEEK"] }, "required": true }, "Size": { "type": "number", "required": true } }, "RefreshFailureConfiguration": { "EmailAlert": { "type": { "definition": "RefreshFailureEmailAlert" } } }, "RefreshFailureEmailAlert": { "AlertStatus": { "type": { "type": "string", "values": ["ENABLED", "DISABLED"] } } }, "ColumnLevelPermissionRule": { "ColumnNames": { "type": { "array": "string" } }, "Principals": { "type": { "array": "string" } } }, "ColumnGroup": { "GeoSpatialColumnGroup": { "type": { "definition": "GeoSpatialColumnGroup" } } }, "GeoSpatialColumnGroup": { "Columns": { "type": { "array": "string" }, "required": true }, "CountryCode": { "type": { "type": "string", "values": ["US"] } }, "Name": { "type": "string", "required": true } }, "DatasetParameter": { "IntegerDatasetParameter": { "type": { "definition": "IntegerDatasetParameter" } }, "DateTimeDatasetParameter": { "type": { "definition": "DateTimeDatasetParameter" } }, "DecimalDatasetParameter": { "type": { "definition": "DecimalDatasetParameter" } }, "StringDatasetParameter": { "type": { "definition": "StringDatasetParameter" } } }, "IntegerDatasetParameter": { "ValueType": { "type": { "type": "string", "values": ["MULTI_VALUED", "SINGLE_VALUED"] }, "required": true }, "DefaultValues": { "type": { "definition": "IntegerDatasetParameterDefaultValues" } }, "Id": { "type": "string", "required": true }, "Name": { "type": "string", "required": true } }, "IntegerDatasetParameterDefaultValues": { "StaticValues": { "type": { "array": "integer" } } }, "DateTimeDatasetParameter": { "ValueType": { "type": { "type": "string", "values": ["MULTI_VALUED", "SINGLE_VALUED"] }, "required": true }, "TimeGranularity": { "type": { "type": "string", "values": ["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] } }, "DefaultValues": { "type": { "definition": "DateTimeDatasetParameterDefaultValues" } }, "Id": { "type": "string", "required": true }, "Name": { "type": "string", "required": true } }, "DateTimeDatasetParameterDefaultValues": { "StaticValues": { "type": { "array": "string" } } }, "DecimalDatasetParameter": { "ValueType": { "type": { "type": "string", "values": ["MULTI_VALUED", "SINGLE_VALUED"] }, "required": true }, "DefaultValues": { "type": { "definition": "DecimalDatasetParameterDefaultValues" } }, "Id": { "type": "string", "required": true }, "Name": { "type": "string", "required": true } }, "DecimalDatasetParameterDefaultValues": { "StaticValues": { "type": { "array": "number" } } }, "StringDatasetParameter": { "ValueType": { "type": { "type": "string", "values": ["MULTI_VALUED", "SINGLE_VALUED"] }, "required": true }, "DefaultValues": { "type": { "definition": "StringDatasetParameterDefaultValues" } }, "Id": { "type": "string", "required": true }, "Name": { "type": "string", "required": true } }, "StringDatasetParameterDefaultValues": { "StaticValues": { "type": { "array": "string" } } }, "LogicalTable": { "Alias": { "type": "string", "required": true }, "DataTransforms": { "type": { "array": { "definition": "TransformOperation" } } }, "Source": { "type": { "definition": "LogicalTableSource" }, "required": true } }, "TransformOperation": { "TagColumnOperation": { "type": { "definition": "TagColumnOperation" } }, "OverrideDatasetParameterOperation": { "type": { "definition": "OverrideDatasetParameterOperation" } }, "FilterOperation": { "type": { "definition": "FilterOperation" } }, "CastColumnTypeOperation": { "type": { "definition": "CastColumnTypeOperation" } }, "CreateColumnsOperation": { "type": { "definition": "CreateColumnsOperation" } }, "RenameColumnOperation": { "type": { "definition": "RenameColumnOperation" } }, "ProjectOperation": { "type": { "definition": "ProjectOperation" } }, "UntagColumnOperation": { "type": { "definition": "UntagColumnOperation" } } }, "TagColumnOperation": { "ColumnName": { "type": "string", "required": true }, "Tags": { "type": { "array": { "definition": "ColumnTag" } }, "required": true } }, "ColumnTag": { "ColumnGeographicRole": { "type": { "type": "string", "values": ["COUNTRY", "STATE", "COUNTY", "CITY", "POSTCODE", "LONGITUDE", "LATITUDE", "POLITICAL1", "CENSUS_TRACT", "CENSUS_BLOCK_GROUP", "CENSUS_BLOCK"] } }, "ColumnDescription": { "type": { "definition": "ColumnDescription" } } }, "ColumnDescription": { "Text": { "type": "string" } }, "OverrideDatasetParameterOperation": { "NewDefaultValues": { "type": { "definition": "NewDefaultValues" } }, "ParameterName": { "type": "string", "required": true }, "NewParameterName": { "type": "string" } }, "NewDefaultValues": { "DecimalStaticValues": { "type": { "array": "number" } }, "IntegerStaticValues": { "type": { "array": "integer" } }, "StringStaticValues": { "type": { "array": "string" } }, "DateTimeStaticValues": { "type": { "array": "string" } } }, "FilterOperation": { "ConditionExpression": { "type": "string" }, "DateFilterCondition": { "type": { "definition": "DataSetDateFilterCondition" } }, "StringFilterCondition": { "type": { "definition": "DataSetStringFilterCondition" } }, "NumericFilterCondition": { "type": { "definition": "DataSetNumericFilterCondition" } } }, "DataSetDateFilterCondition": { "ColumnName": { "type": "string" }, "RangeFilterCondition": { "type": { "definition": "DataSetDateRangeFilterCondition" } }, "ComparisonFilterCondition": { "type": { "definition": "DataSetDateComparisonFilterCondition" } } }, "DataSetDateRangeFilterCondition": { "IncludeMaximum": { "type": "boolean" }, "RangeMinimum": { "type": { "definition": "DataSetDateFilterValue" } }, "RangeMaximum": { "type": { "definition": "DataSetDateFilterValue" } }, "IncludeMinimum": { "type": "boolean" } }, "DataSetDateFilterValue": { "StaticValue": { "type": "string" } }, "DataSetDateComparisonFilterCondition": { "Operator": { "type": { "type": "string", "values": ["BEFORE", "BEFORE_OR_EQUALS_TO", "AFTER", "AFTER_OR_EQUALS_TO"] }, "required": true }, "Value": { "type": { "definition": "DataSetDateFilterValue" } } }, "DataSetStringFilterCondition": { "ColumnName": { "type": "string" }, "ComparisonFilterCondition": { "type": { "definition": "DataSetStringComparisonFilterCondition" } }, "ListFilterCondition": { "type": { "definition": "DataSetStringListFilterCondition" } } }, "DataSetStringComparisonFilterCondition": { "Operator": { "type": { "type": "string", "values": ["EQUALS", "DOES_NOT_EQUAL", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH"] }, "required": true }, "Value": { "type": { "definition": "DataSetStringFilterValue" } } }, "DataSetStringFilterValue": { "StaticValue": { "type": "string" } }, "DataSetStringListFilterCondition": { "Operator": { "type": { "type": "string", "values": ["INCLUDE", "EXCLUDE"] }, "required": true }, "Values": { "type": { "definition": "DataSetStringListFilterValue" } } }, "DataSetStringListFilterValue": { "StaticValues": { "type": { "array": "string" } } }, "DataSetNumericFilterCondition": { "ColumnName": { "type": "string" }, "RangeFilterCondition": { "type": { "definition": "DataSetNumericRangeFilterCondition" } }, "ComparisonFilterCondition": { "type": { "definition": "DataSetNumericComparisonFilterCondition" } } }, "DataSetNumericRangeFilterCondition": { "IncludeMaximum": { "type": "boolean" }, "RangeMinimum": { "type": { "definition": "DataSetNumericFilterValue" } }, "RangeMaximum": { "type": { "definition": "DataSetNumericFilterValue" } }, "IncludeMinimum": { "type": "boolean" } }, "DataSetNumericFilterValue": { "StaticValue": { "type": "number" } }, "DataSetNumericComparisonFilterCondition": { "Operator": { "type": { "type": "string", "values": ["EQUALS", "DOES_NOT_EQUAL", "GREATER_THAN", "GREATER_THAN_OR_EQUALS_TO", "LESS_THAN", "LESS_THAN_OR_EQUALS_TO"] }, "required": true }, "Value": { "type": { "definition": "DataSetNumericFilterValue" } } }, "CastColumnTypeOperation": { "ColumnName": { "type": "string", "required": true }, "Format": { "type": "string" }, "NewColumnType": { "type": { "type": "string", "values": ["STRING", "INTEGER", "DECIMAL", "DATETIME"] }, "required": true }, "SubType": { "type": { "type": "string", "values": ["FLOAT", "FIXED"] } } }, "CreateColumnsOperation": { "Columns": { "type": { "array": { "definition": "CalculatedColumn" } }, "required": true }, "Alias": { "type": "string" }, "Source": { "type": { "definition": "TransformOperationSource" } } }, "CalculatedColumn": { "ColumnId": { "type": "string", "required": true }, "ColumnName": { "type": "string", "required": true }, "Expression": { "type": "string", "required": true } }, "TransformOperationSource": { "TransformOperationId": { "type": "string", "required": true }, "ColumnIdMappings": { "type": { "array": { "definition": "DataSetColumnIdMapping" } } } }, "DataSetColumnIdMapping": { "SourceColumnId": { "type": "string", "required": true }, "TargetColumnId": { "type": "string", "required": true } }, "RenameColumnOperation": { "NewColumnName": { "type": "string", "required": true }, "ColumnName": { "type": "string", "required": true } }, "ProjectOperation": { "ProjectedColumns": { "type": { "array": "string" } }, "Alias": { "type": "string" }, "Source": { "type": { "definition": "TransformOperationSource" } } }, "UntagColumnOperation": { "ColumnName": { "type": "string", "required": true }, "TagNames": { "type": { "array": { "type": "string", "values": ["COLUMN_GEOGRAPHIC_ROLE", "COLUMN_DESCRIPTION"] } }, "required": true } }, "LogicalTableSource": { "PhysicalTableId": { "type": "string" }, "JoinInstruction": { "type": { "definition": "JoinInstruction" } }, "DataSetArn": { "type": "string" } }, "JoinInstruction": { "OnClause": { "type": "string", "required": true }, "Type": { "type": { "type": "string", "values": ["INNER", "OUTER", "LEFT", "RIGHT"] }, "required": true }, "LeftJoinKeyProperties": { "type": { "definition": "JoinKeyProperties" } }, "LeftOperand": { "type": "string", "required": true }, "RightOperand": { "type": "string", "required": true }, "RightJoinKeyProperties": { "type": { "definition": "JoinKeyProperties" } } }, "JoinKeyProperties": { "UniqueKey": { "type": "boolean" } }, "ResourcePermission": { "Actions": { "type": { "array": "string" }, "required": true }, "Principal": { "type": "string", "required": true } }, "DataSetUsageConfiguration": { "DisableUseAsImportedSource": { "type": "boolean" }, "DisableUseAsDirectQuerySource": { "type": "boolean" } }, "SemanticModelConfiguration": { "SemanticMetadata": { "type": { "array": { "definition": "DataSetSemanticMetadata" } } }, "TableMap": { "type": { "map": { "definition": "SemanticTable" } } } }, "DataSetSemanticMetadata": { "CustomInstructions": { "type": { "array": { "definition": "CustomInstruction" } } }, "Description": { "type": { "definition": "DataSetSemanticDescription" } } }, "CustomInstruction": { "InlineCustomInstruction": { "type": { "definition": "InlineCustomInstruction" } } }, "InlineCustomInstruction": { "InstructionText": { "type": "string", "required": true }, "UploadedDocumentMetadata": { "type": { "definition": "UploadedDocumentMetadata" } } }, "UploadedDocumentMetadata": { "Name": { "type": "string" } }, "DataSetSemanticDescription": { "Text": { "type": "string", "required": true } }, "SemanticTable": { "SemanticMetadata": { "type": { "definition": "TableSemanticMetadata" } }, "Alias": { "type": "string", "required": true }, "DestinationTableId": { "type": "string", "required": true }, "RowLevelPermissionConfiguration": { "type": { "definition": "RowLevelPermissionConfiguration" } } }, "TableSemanticMetadata": { "ColumnMetadata": { "type": { "array": { "definition": "SharedColumnSemanticMetadata" } } } }, "SharedColumnSemanticMetadata": { "ColumnNames": { "type": { "array": "string" } }, "ColumnProperties": { "type": { "array": { "definition": "ColumnSemanticProperty" } }, "required": true } }, "ColumnSemanticProperty": { "SemanticType": { "type": { "definition": "ColumnSemanticType" } }, "Description": { "type": { "definition": "ColumnDescription" } }, "AdditionalNotes": { "type": { "definition": "AdditionalNotes" } } }, "ColumnSemanticType": { "GeographicalRole": { "type": { "type": "string", "values": ["COUNTRY", "STATE", "COUNTY", "CITY", "POSTCODE", "LONGITUDE", "LATITUDE", "POLITICAL1", "CENSUS_TRACT", "CENSUS_BLOCK_GROUP", "CENSUS_BLOCK"] } } }, "AdditionalNotes": { "Text": { "type": "string" } }, "RowLevelPermissionConfiguration": { "TagConfiguration": { "type": { "definition": "RowLevelPermissionTagConfiguration" } }, "RowLevelPermissionDataSet": { "type": { "definition": "RowLevelPermissionDataSet" } } }, "PerformanceConfiguration": { "UniqueKeys": { "type": { "array": { "definition": "UniqueKey" } } } }, "UniqueKey": { "ColumnNames": { "type": { "array": "string" }, "required": true } }, "DataPrepConfiguration": { "DestinationTableMap": { "type": { "map": { "definition": "DestinationTable" } }, "required": true }, "TransformStepMap": { "type": { "map": { "definition": "TransformStep" } }, "required": true }, "SourceTableMap": { "type": { "map": { "definition": "SourceTable" } }, "required": true } }, "DestinationTable": { "Alias": { "type": "string", "required": true }, "Source": { "type": { "definition": "DestinationTableSource" }, "required": true } }, "DestinationTableSource": { "TransformOperationId": { "type": "string", "required": true } }, "TransformStep": { "ProjectStep": { "type": { "definition": "ProjectOperation" } }, "CreateColumnsStep": { "type": { "definition": "CreateColumnsOperation" } }, "RenameColumnsStep": { "type": { "definition": "RenameColumnsOperation" } }, "CastColumnTypesStep": { "type": { "definition": "CastColumnTypesOperation" } }, "ImportTableStep": { "type": { "definition": "ImportTableOperation" } }, "UnpivotStep": { "type": { "definition": "UnpivotOperation" } }, "JoinStep": { "type": { "definition": "JoinOperation" } }, "AppendStep": { "type": { "definition": "AppendOperation" } }, "FiltersStep": { "type": { "definition": "FiltersOperation" } }, "AggregateStep": { "type": { "definition": "AggregateOperation" } }, "PivotStep": { "type": { "definition": "PivotOperation" } } }, "RenameColumnsOperation": { "Alias": { "type": "string", "required": true }, "RenameColumnOperations": { "type": { "array": { "definition": "RenameColumnOperation" } }, "required": true }, "Source": { "type": { "definition": "TransformOperationSource" }, "required": true } }, "CastColumnTypesOperation": { "CastColumnTypeOperations": { "type": { "array": { "definition": "CastColumnTypeOperation" } }, "required": true }, "Alias": { "type": "string", "required": true }, "Source": { "type": { "definition": "TransformOperationSource" }, "required": true } }, "ImportTableOperation": { "Alias": { "type": "string", "required": true }, "Source": { "type": { "definition": "ImportTableOperationSource" }, "required": true } }, "ImportTableOperationSource": { "SourceTableId": { "type": "string", "required": true }, "ColumnIdMappings": { "type": { "array": { "definition": "DataSetColumnIdMapping" } } } }, "UnpivotOperation": { "UnpivotedLabelColumnName": { "type": "string", "required": true }, "ColumnsToUnpivot": { "type": { "array": { "definition": "ColumnToUnpivot" } }, "required": true }, "UnpivotedLabelColumnId": { "type": "string", "required": true }, "Alias": { "type": "string", "required": true }, "UnpivotedValueColumnId": { "type": "string", "required": true }, "UnpivotedValueColumnName": { "type": "string", "required": true }, "Source": { "type": { "definition": "TransformOperationSource" }, "required": true } }, "ColumnToUnpivot": { "ColumnName": { "type": "string" }, "NewValue": { "type": "string" } }, "JoinOperation": { "OnClause": { "type": "string", "required": true }, "Type": { "type": { "type": "string", "values": ["INNER", "OUTER", "LEFT", "RIGHT"] }, "required": true }, "RightOperandProperties": { "type": { "definition": "JoinOperandProperties" } }, "LeftOperandProperties": { "type": { "definition": "JoinOperandProperties" } }, "Alias": { "type": "string", "required": true }, "LeftOperand": { "type": { "definition": "TransformOperationSource" }, "required": true }, "RightOperand": { "type": { "definition": "TransformOperationSource" }, "required": true } }, "JoinOperandProperties": { "OutputColumnNameOverrides": { "type": { "array": { "definition": "OutputColumnNameOverride" } }, "required": true } }, "OutputColumnNameOverride": { "OutputColumnName": { "type": "string", "required": true }, "SourceColumnName": { "type": "string" } }, "AppendOperation": { "AppendedColumns": { "type": { "array": { "definition": "AppendedColumn" } }, "required": true }, "SecondSource": { "type": { "definition": "TransformOperationSource" } }, "Alias": { "type": "string", "required": true }, "FirstSource": { "type": { "definition": "TransformOperationSource" } } }, "AppendedColumn": { "ColumnName": { "type": "string", "required": true }, "NewColumnId": { "type": "string", "required": true } }, "FiltersOperation": { "FilterOperations": { "type": { "array": { "definition": "FilterOperation" } }, "required": true }, "Alias": { "type": "string", "required": true }, "Source": { "type": { "definition": "TransformOperationSource" }, "required": true } }, "AggregateOperation": { "GroupByColumnNames": { "type": { "array": "string" } }, "Alias": { "type": "string", "required": true }, "Aggregations": { "type": { "array": { "definition": "Aggregation" } }, "required": true }, "Source": { "type": { "definition": "TransformOperationSource" }, "required": true } }, "Aggregation": { "AggregationFunction": { "type": { "definition": "DataPrepAggregationFunction" }, "required": true }, "NewColumnName": { "type": "string", "required": true }, "NewColumnId": { "type": "string", "required": true } }, "DataPrepAggregationFunction": { "PercentileAggregation": { "type": { "definition": "DataPrepPercentileAggregationFunction" } }, "SimpleAggregation": { "type": { "definition": "DataPrepSimpleAggregationFunction" } }, "ListAggregation": { "type": { "definition": "DataPrepListAggregationFunction" } } }, "DataPrepPercentileAggregationFunction": { "InputColumnName": { "type": "string" }, "PercentileValue": { "type": "number", "required": true } }, "DataPrepSimpleAggregationFunction": { "FunctionType": { "type": { "type": "string", "values": ["COUNT", "DISTINCT_COUNT", "SUM", "AVERAGE", "MEDIAN", "MAX", "MIN", "VARIANCE", "STANDARD_DEVIATION"] }, "required": true }, "InputColumnName": { "type": "string" } }, "DataPrepListAggregationFunction": { "Distinct": { "type": "boolean", "required": true }, "InputColumnName": { "type": "string" }, "Separator": { "type": "string", "required": true } }, "PivotOperation": { "PivotConfiguration": { "type": { "definition": "PivotConfiguration" }, "required": true }, "GroupByColumnNames": { "type": { "array": "string" } }, "Alias": { "type": "string", "required": true }, "ValueColumnConfiguration": { "type": { "definition": "ValueColumnConfiguration" }, "required": true }, "Source": { "type": { "definition": "TransformOperationSource" }, "required": true } }, "PivotConfiguration": { "LabelColumnName": { "type": "string" }, "PivotedLabels": { "type": { "array": { "definition": "PivotedLabel" } }, "required": true } }, "PivotedLabel": { "NewColumnName": { "type": "string", "required": true }, "NewColumnId": { "type": "string", "required": true }, "LabelName": { "type": "string", "required": true } }, "ValueColumnConfiguration": { "AggregationFunction": { "type": { "definition": "DataPrepAggregationFunction" } } }, "SourceTable": { "PhysicalTableId": { "type": "string" }, "DataSet": { "type": { "definition": "ParentDataSet" } } }, "ParentDataSet": { "InputColumns": { "type": { "array": { "definition": "InputColumn" } }, "required": true }, "DataSetArn": { "type": "string", "required": true } } } },
    "AWS::QuickSight::DataSource": { "attributes": ["Status", "CreatedTime", "LastUpdatedTime", "Arn"], "properties": { "DataSourceParameters": { "type": { "definition": "DataSourceParameters" } }, "Type": { "type": { "type": "string", "values": ["ADOBE_ANALYTICS", "AMAZON_ELASTICSEARCH", "AMAZON_OPENSEARCH", "ATHENA", "AURORA", "AURORA_POSTGRESQL", "AWS_IOT_ANALYTICS", "DATABRICKS", "DENODO", "DREMIO", "DYNAMODB", "SAPHANA", "DB2_AS400", "EXASOL", "FILE", "FULLY_MANAGED_KNOWLEDGE_BASE", "GITHUB", "INTERNATIONAL_DATA_CORPORATION", "JIRA", "MARIADB", "MYSQL", "ORACLE", "POSTGRESQL", "PRESTO", "QBUSINESS", "REDSHIFT", "S3", "S3_TABLES", "S3_KNOWLEDGE_BASE", "SALESFORCE", "SERVICENOW", "SNOWFLAKE", "SPARK", "SPICE", "SQLSERVER", "TERADATA", "TIMESTREAM", "TWITTER", "BIGQUERY", "GOOGLE_ANALYTICS", "TRINO", "STARBURST", "MONGO", "MONGO_ATLAS", "DOCUMENTDB", "APPFLOW", "IMPALA", "GLUE", "GLUE_DATA_CATALOG", "GOOGLE_DRIVE", "CONFLUENCE", "SHAREPOINT", "ONE_DRIVE", "WEB_CRAWLER", "BOX", "GOOGLESHEETS", "ATLAN"] }, "required": true, "replacement": "yes" }, "VpcConnectionProperties": { "type": { "definition": "VpcConnectionProperties" } }, "AlternateDataSourceParameters": { "type": { "array": { "definition": "DataSourceParameters" } } }, "ErrorInfo": { "type": { "definition": "DataSourceErrorInfo" } }, "AwsAccountId": { "type": "string", "replacement": "yes" }, "Permissions": { "type": { "array": { "definition": "ResourcePermission" } } }, "SslProperties": { "type": { "definition": "SslProperties" } }, "Credentials": { "type": { "definition": "DataSourceCredentials" } }, "DataSourceId": { "type": "string", "replacement": "yes" }, "Tags": { "type": { "array": "tag" } }, "Name": { "type": "string", "required": true }, "FolderArns": { "type": { "array": "string" } } }, "definitions": { "DataSourceParameters": { "AuroraPostgreSqlParameters": { "type": { "definition": "AuroraPostgreSqlParameters" } }, "TeradataParameters": { "type": { "definition": "TeradataParameters" } }, "RdsParameters": { "type": { "definition": "RdsParameters" } }, "AthenaParameters": { "type": { "definition": "AthenaParameters" } }, "SparkParameters": { "type": { "definition": "SparkParameters" } }, "MariaDbParameters": { "type": { "definition": "MariaDbParameters" } }, "OracleParameters": { "type": { "definition": "OracleParameters" } }, "PrestoParameters": { "type": { "definition": "PrestoParameters" } }, "RedshiftParameters": { "type": { "definition": "RedshiftParameters" } }, "MySqlParameters": { "type": { "definition": "MySqlParameters" } }, "SqlServerParameters": { "type": { "definition": "SqlServerParameters" } }, "SnowflakeParameters": { "type": { "definition": "SnowflakeParameters" } }, "AmazonElasticsearchParameters": { "type": { "definition": "AmazonElasticsearchParameters" } }, "AmazonOpenSearchParameters": { "type": { "definition": "AmazonOpenSearchParameters" } }, "PostgreSqlParameters": { "type": { "definition": "PostgreSqlParameters" } }, "AuroraParameters": { "type": { "definition": "AuroraParameters" } }, "S3Parameters": { "type": { "definition": "S3Parameters" } }, "DatabricksParameters": { "type": { "definition": "DatabricksParameters" } }, "S3TablesParameters": { "type": { "definition": "S3TablesParameters" } }, "StarburstParameters": { "type": { "definition": "StarburstParameters" } }, "TrinoParameters": { "type": { "definition": "TrinoParameters" } } }, "AuroraPostgreSqlParameters": { "Port": { "type": "number", "required": true }, "Database": { "type": "string", "required": true }, "Host": { "type": "string", "required": true } }, "TeradataParameters": { "Port": { "type": "number", "required": true }, "Database": { "type": "string", "required": true }, "Host": { "type": "string", "required": true } }, "RdsParameters": { "InstanceId": { "type": "string", "required": true }, "Database": { "type": "string", "required": true } }, "AthenaParameters": { "WorkGroup": { "type": "string" }, "RoleArn": { "type": "string" }, "ConsumerAccountRoleArn": { "type": "string" }, "IdentityCenterConfiguration": { "type": { "definition": "IdentityCenterConfiguration" } } }, "IdentityCenterConfiguration": { "EnableIdentityPropagation": { "type": "boolean" } }, "SparkParameters": { "Port": { "type": "number", "required": true }, "Host": { "type": "string", "required": true } }, "MariaDbParameters": { "Port": { "type": "number", "required": true }, "Database": { "type": "string", "required": true }, "Host": { "type": "string", "required": true } }, "OracleParameters": { "Port": { "type": "number", "required": true }, "Database": { "type": "string", "required": true }, "Host": { "type": "string", "required": true }, "UseServiceName": { "type": "boolean" } }, "PrestoParameters": { "Port": { "type": "number", "required": true }, "Host": { "type": "string", "required": true }, "Catalog": { "type": "string", "required": true } }, "RedshiftParameters": { "ClusterId": { "type": "string" }, "Port": { "type": "number" }, "Database": { "type": "string", "required": true }, "Host": { "type": "string" }, "IAMParameters": { "type": { "definition": "RedshiftIAMParameters" } }, "IdentityCenterConfiguration": { "type": { "definition": "IdentityCenterConfiguration" } } }, "RedshiftIAMParameters": { "AutoCreateDatabaseUser": { "type": "boolean" }, "DatabaseUser": { "type": "string" }, "RoleArn": { "type": "string", "required": true }, "DatabaseGroups": { "type": { "array": "string" } } }, "MySqlParameters": { "Port": { "type": "number", "required": true }, "Database": { "type": "string", "required": true }, "Host": { "type": "string", "required": true } }, "SqlServerParameters": { "Port": { "type": "number", "required": true }, "Database": { "type": "string", "required": true }, "Host": { "type": "string", "required": true } }, "SnowflakeParameters": { "Warehouse": { "type": "string", "required": true }, "Database": { "type": "string", "required": true }, "Host": { "type": "string", "required": true }, "DatabaseAccessControlRole": { "type": "string" }, "OAuthParameters": { "type": { "definition": "OAuthParameters" } }, "AuthenticationType": { "type": { "type": "string", "values": ["PASSWORD", "TOKEN", "X509", "KEYPAIR"] } } }, "OAuthParameters": { "TokenProviderUrl": { "type": "string", "required": true }, "OAuthScope": { "type": "string" }, "IdentityProviderVpcConnectionProperties": { "type": { "definition": "VpcConnectionProperties" } }, "IdentityProviderResourceUri": { "type": "string" } }, "VpcConnectionProperties": { "VpcConnectionArn": { "type": "string", "required": true } }, "AmazonElasticsearchParameters": { "Domain": { "type": "string", "required": true } }, "AmazonOpenSearchParameters": { "Domain": { "type": "string", "required": true } }, "PostgreSqlParameters": { "Port": { "type": "number", "required": true }, "Database": { "type": "string", "required": true }, "Host": { "type": "string", "required": true } }, "AuroraParameters": { "Port": { "type": "number", "required": true }, "Database": { "type": "string", "required": true }, "Host": { "type": "string", "required": true } }, "S3Parameters": { "ManifestFileLocation": { "type": { "definition": "ManifestFileLocation" }, "required": true }, "RoleArn": { "type": "string" } }, "ManifestFileLocation": { "Bucket": { "type": "string", "required": true }, "Key": { "type": "string", "required": true } }, "DatabricksParameters": { "Port": { "type": "number", "required": true }, "Host": { "type": "string", "required": true }, "SqlEndpointPath": { "type": "string", "required": true } }, "S3TablesParameters": { "TableBucketArn": { "type": "string" } }, "StarburstParameters": { "Port": { "type": "number", "required": true }, "DatabaseAccessControlRole": { "type": "string" }, "ProductType": { "type": { "type": "string", "values": ["GALAXY", "ENTERPRISE"] } }, "OAuthParameters": { "type": { "definition": "OAuthParameters" } }, "Host": { "type": "string", "required": true }, "Catalog": { "type": "string", "required": true }, "AuthenticationType": { "type": { "type": "string", "values": ["PASSWORD", "TOKEN", "X509", "KEYPAIR"] } } }, "TrinoParameters": { "Port": { "type": "number", "required": true }, "Host": { "type": "string", "required": true }, "Catalog": { "type": "string", "required": true } }, "DataSourceErrorInfo": { "Type": { "type": { "type": "string", "values": ["ACCESS_DENIED", "COPY_SOURCE_NOT_FOUND", "TIMEOUT", "ENGINE_VERSION_NOT_SUPPORTED", "UNKNOWN_HOST", "GENERIC_SQL_FAILURE", "CONFLICT", "UNKNOWN"] } }, "Message": { "type": "string" } }, "ResourcePermission": { "Actions": { "type": { "array": "string" }, "required": true }, "Principal": { "type": "string", "required": true }, "Resource": { "type": "string" } }, "SslProperties": { "DisableSsl": { "type": "boolean" } }, "DataSourceCredentials": { "SecretArn": { "type": "string" }, "CopySourceArn": { "type": "string" }, "CredentialPair": { "type": { "definition": "CredentialPair" } }, "KeyPairCredentials": { "type": { "definition": "KeyPairCredentials" } } }, "CredentialPair": { "AlternateDataSourceParameters": { "type": { "array": { "definition": "DataSourceParameters" } } }, "Username": { "type": "string", "required": true }, "Password": { "type": "string", "required": true } }, "KeyPairCredentials": { "KeyPairUsername": { "type": "string", "required": true }, "PrivateKey": { "type": "string", "required": true }, "PrivateKeyPassphrase": { "type": "string" } } } },
    "AWS::S3::Bucket": { "attributes": ["Arn", "DomainName", "DualStackDomainName", "RegionalDomainName", "WebsiteURL", "MetadataTableConfiguration.S3TablesDestination.TableNamespace", "MetadataTableConfiguration.S3TablesDestination.TableArn", "MetadataConfiguration.Destination", "MetadataConfiguration.JournalTableConfiguration.TableName", "MetadataConfiguration.JournalTableConfiguration.TableArn", "MetadataConfiguration.InventoryTableConfiguration.TableName", "MetadataConfiguration.InventoryTableConfiguration.TableArn", "MetadataConfiguration.AnnotationTableConfiguration.TableName", "MetadataConfiguration.AnnotationTableConfiguration.TableArn"], "properties": { "AccelerateConfiguration": { "type": { "definition": "AccelerateConfiguration" } }, "AccessControl": { "type": { "type": "string", "values": ["AuthenticatedRead", "AwsExecRead", "BucketOwnerFullControl", "BucketOwnerRead", "LogDeliveryWrite", "Private", "PublicRead", "PublicReadWrite"] } }, "AnalyticsConfigurations": { "type": { "array": { "definition": "AnalyticsConfiguration" } } }, "BucketEncryption": { "type": { "definition": "BucketEncryption" } }, "BucketName": { "type": "string", "replacement": "yes" }, "CorsConfiguration": { "type": { "definition": "CorsConfiguration" } }, "IntelligentTieringConfigurations": { "type": { "array": { "definition": "IntelligentTieringConfiguration" } } }, "InventoryConfigurations": { "type": { "array": { "definition": "InventoryConfiguration" } } }, "LifecycleConfiguration": { "type": { "definition": "LifecycleConfiguration" } }, "LoggingConfiguration": { "type": { "definition": "LoggingConfiguration" } }, "MetricsConfigurations": { "type": { "array": { "definition": "MetricsConfiguration" } } }, "NotificationConfiguration": { "type": { "definition": "NotificationConfiguration" } }, "ObjectLockConfiguration": { "type": { "definition": "ObjectLockConfiguration" } }, "ObjectLockEnabled": { "type": "boolean", "replacement": "yes" }, "OwnershipControls": { "type": { "definition": "OwnershipControls" } }, "PublicAccessBlockConfiguration": { "type": { "definition": "PublicAccessBlockConfiguration" } }, "ReplicationConfiguration": { "type": { "definition": "ReplicationConfiguration" } }, "Tags": { "type": { "array": "tag" } }, "VersioningConfiguration": { "type": { "definition": "VersioningConfiguration" } }, "WebsiteConfiguration": { "type": { "definition": "WebsiteConfiguration" } }, "BucketNamespace": { "type": { "type": "string", "values": ["global", "account-regional"] }, "replacement": "yes" }, "BucketNamePrefix": { "type": "string", "replacement": "yes" }, "MetadataTableConfiguration": { "type": { "definition": "MetadataTableConfiguration" } }, "AbacStatus": { "type": { "type": "string", "values": ["Enabled", "Disabled"] } }, "MetadataConfiguration": { "type": { "definition": "MetadataConfiguration" } } }, "definitions": { "AccelerateConfiguration": { "AccelerationStatus": { "type": { "type": "string", "values": ["Enabled", "Suspended"] }, "required": true } }, "AnalyticsConfiguration": { "Id": { "type": "string", "required": true }, "Prefix": { "type": "string" }, "StorageClassAnalysis": { "type": { "definition": "StorageClassAnalysis" }, "required": true }, "TagFilters": { "type": { "array": { "definition": "TagFilter" } } } }, "StorageClassAnalysis": { "DataExport": { "type": { "definition": "DataExport" } } }, "DataExport": { "Destination": { "type": { "definition": "Destination" }, "required": true }, "OutputSchemaVersion": { "type": "string", "required": true } }, "Destination": { "BucketAccountId": { "type": "string" }, "BucketArn": { "type": "string", "required": true }, "Format": { "type": { "type": "string", "values": ["CSV", "ORC", "Parquet"] }, "required": true }, "Prefix": { "type": "string" } }, "TagFilter": { "Key": { "type": "string", "required": true }, "Value": { "type": "string", "required": true } }, "BucketEncryption": { "ServerSideEncryptionConfiguration": { "type": { "array": { "definition": "ServerSideEncryptionRule" } }, "required": true } }, "ServerSideEncryptionRule": { "BucketKeyEnabled": { "type": "boolean" }, "ServerSideEncryptionByDefault": { "type": { "definition": "ServerSideEncryptionByDefault" } }, "BlockedEncryptionTypes": { "type": { "definition": "BlockedEncryptionTypes" } } }, "ServerSideEncryptionByDefault": { "KMSMasterKeyID": { "type": "string" }, "SSEAlgorithm": { "type": { "type": "string", "values": ["aws:kms", "AES256", "aws:kms:dsse"] }, "required": true } }, "BlockedEncryptionTypes": { "EncryptionType": { "type": { "array": { "type": "string", "values": ["NONE", "SSE-C"] } } } }, "CorsConfiguration": { "CorsRules": { "type": { "array": { "definition": "CorsRule" } }, "required": true } }, "CorsRule": { "AllowedHeaders": { "type": { "array": "string" } }, "AllowedMethods": { "type": { "array": "string" }, "required": true }, "AllowedOrigins": { "type": { "array": "string" }, "required": true }, "ExposedHeaders": { "type": { "array": "string" } }, "Id": { "type": "string" }, "MaxAge": { "type": "integer" } }, "IntelligentTieringConfiguration": { "Id": { "type": "string", "required": true }, "Prefix": { "type": "string" }, "Status": { "type": { "type": "string", "values": ["Disabled", "Enabled"] }, "required": true }, "TagFilters": { "type": { "array": { "definition": "TagFilter" } } }, "Tierings": { "type": { "array": { "definition": "Tiering" } }, "required": true } }, "Tiering": { "AccessTier": { "type": { "type": "string", "values": ["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"] }, "required": true }, "Days": { "type": "integer", "required": true } }, "InventoryConfiguration": { "Destination": { "type": { "definition": "Destination" }, "required": true }, "Enabled": { "type": "boolean", "required": true }, "Id": { "type": "string", "required": true }, "IncludedObjectVersions": { "type": { "type": "string", "values": ["All", "Current"] }, "required": true }, "OptionalFields": { "type": { "array": "string" } }, "Prefix": { "type": "string" }, "ScheduleFrequency": { "type": { "type": "string", "values": ["Daily", "Weekly"] }, "required": true } }, "LifecycleConfiguration": { "Rules": { "type": { "array": { "definition": "Rule" } }, "required": true }, "TransitionDefaultMinimumObjectSize": { "type": { "type": "string", "values": ["varies_by_storage_class", "all_storage_classes_128K"] } } }, "Rule": { "AbortIncompleteMultipartUpload": { "type": { "definition": "AbortIncompleteMultipartUpload" } }, "ExpirationDate": { "type": "string" }, "ExpirationInDays": { "type": "integer" }, "ExpiredObjectDeleteMarker": { "type": "boolean" }, "Id": { "type": "string" }, "NoncurrentVersionExpiration": { "type": { "definition": "NoncurrentVersionExpiration" } }, "NoncurrentVersionExpirationInDays": { "type": "integer" }, "NoncurrentVersionTransition": { "type": { "definition": "NoncurrentVersionTransition" } }, "NoncurrentVersionTransitions": { "type": { "array": { "definition": "NoncurrentVersionTransition" } } }, "ObjectSizeGreaterThan": { "type": "integer" }, "ObjectSizeLessThan": { "type": "integer" }, "Prefix": { "type": "string" }, "Status": { "type": { "type": "string", "values": ["Enabled", "Disabled"] }, "required": true }, "TagFilters": { "type": { "array": { "definition": "TagFilter" } } }, "Transition": { "type": { "definition": "Transition" } }, "Transitions": { "type": { "array": { "definition": "Transition" } } } }, "AbortIncompleteMultipartUpload": { "DaysAfterInitiation": { "type": "integer", "required": true } }, "NoncurrentVersionExpiration": { "NewerNoncurrentVersions": { "type": "integer" }, "NoncurrentDays": { "type": "integer", "required": true } }, "NoncurrentVersionTransition": { "NewerNoncurrentVersions": { "type": "integer" }, "StorageClass": { "type": { "type": "string", "values": ["DEEP_ARCHIVE", "GLACIER", "Glacier", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "STANDARD_IA"] }, "required": true }, "TransitionInDays": { "type": "integer", "required": true } }, "Transition": { "StorageClass": { "type": { "type": "string", "values": ["DEEP_ARCHIVE", "GLACIER", "Glacier", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "STANDARD_IA"] }, "required": true }, "TransitionDate": { "type": "string" }, "TransitionInDays": { "type": "integer" } }, "LoggingConfiguration": { "DestinationBucketName": { "type": "string" }, "LogFilePrefix": { "type": "string" }, "TargetObjectKeyFormat": { "type": { "definition": "TargetObjectKeyFormat" } } }, "TargetObjectKeyFormat": { "SimplePrefix": { "type": "json" }, "PartitionedPrefix": { "type": { "definition": "PartitionedPrefix" } } }, "PartitionedPrefix": { "PartitionDateSource": { "type": { "type": "string", "values": ["EventTime", "DeliveryTime"] } } }, "MetricsConfiguration": { "AccessPointArn": { "type": "string" }, "Id": { "type": "string", "required": true }, "Prefix": { "type": "string" }, "TagFilters": { "type": { "array": { "definition": "TagFilter" } } } }, "NotificationConfiguration": { "EventBridgeConfiguration": { "type": { "definition": "EventBridgeConfiguration" } }, "LambdaConfigurations": { "type": { "array": { "definition": "LambdaConfiguration" } } }, "QueueConfigurations": { "type": { "array": { "definition": "QueueConfiguration" } } }, "TopicConfigurations": { "type": { "array": { "definition": "TopicConfiguration" } } } }, "EventBridgeConfiguration": { "EventBridgeEnabled": { "type": "boolean", "required": true } }, "LambdaConfiguration": { "Event": { "type": "string", "required": true }, "Filter": { "type": { "definition": "NotificationFilter" } }, "Function": { "type": "string", "required": true } }, "NotificationFilter": { "S3Key": { "type": { "definition": "S3KeyFilter" }, "required": true } }, "S3KeyFilter": { "Rules": { "type": { "array": { "definition": "FilterRule" } }, "required": true } }, "FilterRule": { "Name": { "type": "string", "required": true }, "Value": { "type": "string", "required": true } }, "QueueConfiguration": { "Event": { "type": "string", "required": true }, "Filter": { "type": { "definition": "NotificationFilter" } }, "Queue": { "type": "string", "required": true } }, "TopicConfiguration": { "Event": { "type": "string", "required": true }, "Filter": { "type": { "definition": "NotificationFilter" } }, "Topic": { "type": "string", "required": true } }, "ObjectLockConfiguration": { "ObjectLockEnabled": { "type": "string" }, "Rule": { "type": { "definition": "ObjectLockRule" } } }, "ObjectLockRule": { "DefaultRetention": { "type": { "definition": "DefaultRetention" } } }, "DefaultRetention": { "Days": { "type": "integer" }, "Mode": { "type": { "type": "string", "values": ["COMPLIANCE", "GOVERNANCE"] } }, "Years": { "type": "integer" }, "DefaultEventHold": { "type": { "definition": "DefaultEventHold" } } }, "DefaultEventHold": { "Years": { "type": "integer" }, "Days": { "type": "integer" } }, "OwnershipControls": { "Rules": { "type": { "array": { "definition": "OwnershipControlsRule" } }, "required": true } }, "OwnershipControlsRule": { "ObjectOwnership": { "type": { "type": "string", "values": ["ObjectWriter", "BucketOwnerPreferred", "BucketOwnerEnforced"] } } }, "PublicAccessBlockConfiguration": { "BlockPublicAcls": { "type": "boolean" }, "BlockPublicPolicy": { "type": "boolean" }, "IgnorePublicAcls": { "type": "boolean" }, "RestrictPublicBuckets": { "type": "boolean" } }, "ReplicationConfiguration": { "Role": { "type": "string", "required": true }, "Rules": { "type": { "array": { "definition": "ReplicationRule" } }, "required": true } }, "ReplicationRule": { "DeleteMarkerReplication": { "type": { "definition": "DeleteMarkerReplication" } }, "Destination": { "type": { "definition": "ReplicationDestination" }, "required": true }, "Filter": { "type": { "definition": "ReplicationRuleFilter" } }, "Id": { "type": "string" }, "Prefix": { "type": "string" }, "Priority": { "type": "integer" }, "SourceSelectionCriteria": { "type": { "definition": "SourceSelectionCriteria" } }, "Status": { "type": { "type": "string", "values": ["Disabled", "Enabled"] }, "required": true } }, "DeleteMarkerReplication": { "Status": { "type": { "type": "string", "values": ["Disabled", "Enabled"] } } }, "ReplicationDestination": { "AccessControlTranslation": { "type": { "definition": "AccessControlTranslation" } }, "Account": { "type": "string" }, "Bucket": { "type": "string", "required": true }, "EncryptionConfiguration": { "type": { "definition": "EncryptionConfiguration" } }, "Metrics": { "type": { "definition": "Metrics" } }, "ReplicationTime": { "type": { "definition": "ReplicationTime" } }, "StorageClass": { "type": { "type": "string", "values": ["DEEP_ARCHIVE", "GLACIER", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "REDUCED_REDUNDANCY", "STANDARD", "STANDARD_IA"] } } }, "AccessControlTranslation": { "Owner": { "type": "string", "required": true } }, "EncryptionConfiguration": { "ReplicaKmsKeyID": { "type": "string", "required": true } }, "Metrics": { "EventThreshold": { "type": { "definition": "ReplicationTimeValue" } }, "Status": { "type": { "type": "string", "values": ["Disabled", "Enabled"] }, "required": true } }, "ReplicationTimeValue": { "Minutes": { "type": "integer", "required": true } }, "ReplicationTime": { "Status": { "type": { "type": "string", "values": ["Disabled", "Enabled"] }, "required": true }, "Time": { "type": { "definition": "ReplicationTimeValue" }, "required": true } }, "ReplicationRuleFilter": { "And": { "type": { "definition": "ReplicationRuleAndOperator" } }, "Prefix": { "type": "string" }, "TagFilter": { "type": { "definition": "TagFilter" } } }, "ReplicationRuleAndOperator": { "Prefix": { "type": "string" }, "TagFilters": { "type": { "array": { "definition": "TagFilter" } } } }, "SourceSelectionCriteria": { "ReplicaModifications": { "type": { "definition": "ReplicaModifications" } }, "SseKmsEncryptedObjects": { "type": { "definition": "SseKmsEncryptedObjects" } } }, "ReplicaModifications": { "Status": { "type": { "type": "string", "values": ["Enabled", "Disabled"] }, "required": true } }, "SseKmsEncryptedObjects": { "Status": { "type": { "type": "string", "values": ["Disabled", "Enabled"] }, "required": true } }, "VersioningConfiguration": { "Status": { "type": { "type": "string", "values": ["Enabled", "Suspended"] }, "required": true } }, "WebsiteConfiguration": { "ErrorDocument": { "type": "string" }, "IndexDocument": { "type": "string" }, "RedirectAllRequestsTo": { "type": { "definition": "RedirectAllRequestsTo" } }, "RoutingRules": { "type": { "array": { "definition": "RoutingRule" } } } }, "RedirectAllRequestsTo": { "HostName": { "type": "string", "required": true }, "Protocol": { "type": { "type": "string", "values": ["http", "https"] } } }, "RoutingRule": { "RedirectRule": { "type": { "definition": "RedirectRule" }, "required": true }, "RoutingRuleCondition": { "type": { "definition": "RoutingRuleCondition" } } }, "RedirectRule": { "HostName": { "type": "string" }, "HttpRedirectCode": { "type": "string" }, "Protocol": { "type": { "type": "string", "values": ["http", "https"] } }, "ReplaceKeyPrefixWith": { "type": "string" }, "ReplaceKeyWith": { "type": "string" } }, "RoutingRuleCondition": { "HttpErrorCodeReturnedEquals": { "type": "string" }, "KeyPrefixEquals": { "type": "string" } }, "MetadataTableConfiguration": { "S3TablesDestination": { "type": { "definition": "S3TablesDestination" }, "required": true } }, "S3TablesDestination": { "TableBucketArn": { "type": "string", "required": true }, "TableName": { "type": "string", "required": true }, "TableArn": { "type": "string" }, "TableNamespace": { "type": "string" } }, "MetadataConfiguration": { "Destination": { "type": { "definition": "MetadataDestination" } }, "JournalTableConfiguration": { "type": { "definition": "JournalTableConfiguration" }, "required": true }, "InventoryTableConfiguration": { "type": { "definition": "InventoryTableConfiguration" } }, "AnnotationTableConfiguration": { "type": { "definition": "AnnotationTableConfiguration" } } }, "MetadataDestination": { "TableBucketArn": { "type": "string" }, "TableBucketType": { "type": { "type": "string", "values": ["aws", "customer"] }, "required": true }, "TableNamespace": { "type": "string" } }, "JournalTableConfiguration": { "TableName": { "type": "string" }, "TableArn": { "type": "string" }, "EncryptionConfiguration": { "type": { "definition": "MetadataTableEncryptionConfiguration" } }, "RecordExpiration": { "type": { "definition": "RecordExpiration" }, "required": true } }, "MetadataTableEncryptionConfiguration": { "KmsKeyArn": { "type": "string" }, "SseAlgorithm": { "type": { "type": "string", "values": ["aws:kms", "AES256"] }, "required": true } }, "RecordExpiration": { "Days": { "type": "integer" }, "Expiration": { "type": { "type": "string", "values": ["ENABLED", "DISABLED"] }, "required": true } }, "InventoryTableConfiguration": { "TableName": { "type": "string" }, "ConfigurationState": { "type": { "type": "string", "values": ["ENABLED", "DISABLED"] }, "required": true }, "TableArn": { "type": "string" }, "EncryptionConfiguration": { "type": { "definition": "MetadataTableEncryptionConfiguration" } } }, "AnnotationTableConfiguration": { "Role": { "type": "string" }, "TableName": { "type": "string" }, "ConfigurationState": { "type": { "type": "string", "values": ["ENABLED", "DISABLED"] }, "required": true }, "TableArn": { "type": "string" }, "EncryptionConfiguration": { "type": { "definition": "MetadataTableEncryptionConfiguration" } } } } },
    "AWS::S3::BucketPolicy": { "attributes": [], "properties": { "Bucket": { "type": "string", "required": true, "replacement": "yes" }, "PolicyDocument": { "type": { "union": ["json", "string"] }, "required": true } }, "definitions": {} },
    "AWS::SNS::Topic": { "attributes": ["TopicArn", "TopicName"], "properties": { "SignatureVersion": { "type": "string" }, "KmsMasterKeyId": { "type": "string" }, "TracingConfig": { "type": "string" }, "DisplayName": { "type": "string" }, "FifoTopic": { "type": "boolean", "replacement": "yes" }, "ContentBasedDeduplication": { "type": "boolean" }, "Subscription": { "type": { "array": { "definition": "Subscription" } } }, "Tags": { "type": { "array": "tag" } }, "DataProtectionPolicy": { "type": "json" }, "TopicName": { "type": "string", "replacement": "yes" }, "ArchivePolicy": { "type": "json" }, "FifoThroughputScope": { "type": "string" }, "MaximumMessageSize": { "type": "integer" }, "DeliveryStatusLogging": { "type": { "array": { "definition": "LoggingConfig" } } } }, "definitions": { "Subscription": { "Endpoint": { "type": "string", "required": true }, "Protocol": { "type": "string", "required": true } }, "LoggingConfig": { "Protocol": { "type": { "type": "string", "values": ["http/s", "sqs", "lambda", "firehose", "application"] }, "required": true }, "SuccessFeedbackRoleArn": { "type": "string" }, "SuccessFeedbackSampleRate": { "type": "string" }, "FailureFeedbackRoleArn": { "type": "string" } } } },
    "AWS::SNS::TopicPolicy": { "attributes": ["Id"], "properties": { "Topics": { "type": { "array": "string" }, "required": true }, "PolicyDocument": { "type": { "union": ["json", "string"] }, "required": true } }, "definitions": {} },
    "AWS::Scheduler::Schedule": { "attributes": ["Arn"], "properties": { "GroupName": { "type": "string" }, "StartDate": { "type": "string" }, "ScheduleExpression": { "type": "string", "required": true }, "Target": { "type": { "definition": "Target" }, "required": true }, "Description": { "type": "string" }, "KmsKeyArn": { "type": "string" }, "State": { "type": { "type": "string", "values": ["ENABLED", "DISABLED"] } }, "FlexibleTimeWindow": { "type": { "definition": "FlexibleTimeWindow" }, "required": true }, "ScheduleExpressionTimezone": { "type": "string" }, "EndDate": { "type": "string" }, "Name": { "type": "string", "replacement": "yes" } }, "definitions": { "Target": { "Input": { "type": "string" }, "SqsParameters": { "type": { "definition": "SqsParameters" } }, "DeadLetterConfig": { "type": { "definition": "DeadLetterConfig" } }, "EcsParameters": { "type": { "definition": "EcsParameters" } }, "EventBridgeParameters": { "type": { "definition": "EventBridgeParameters" } }, "Arn": { "type": "string", "required": true }, "KinesisParameters": { "type": { "definition": "KinesisParameters" } }, "SageMakerPipelineParameters": { "type": { "definition": "SageMakerPipelineParameters" } }, "RetryPolicy": { "type": { "definition": "RetryPolicy" } }, "RoleArn": { "type": "string", "required": true } }, "SqsParameters": { "MessageGroupId": { "type": "string" } }, "DeadLetterConfig": { "Arn": { "type": "string" } }, "EcsParameters": { "PlatformVersion": { "type": "string" }, "Group": { "type": "string" }, "EnableECSManagedTags": { "type": "boolean" }, "TaskCount": { "type": "number" }, "EnableExecuteCommand": { "type": "boolean" }, "PlacementConstraints": { "type": { "array": { "definition": "PlacementConstraint" } } }, "PropagateTags": { "type": { "type": "string", "values": ["TASK_DEFINITION"] } }, "PlacementStrategy": { "type": { "array": { "definition": "PlacementStrategy" } } }, "LaunchType": { "type": { "type": "string", "values": ["EC2", "FARGATE", "EXTERNAL"] } }, "CapacityProviderStrategy": { "type": { "array": { "definition": "CapacityProviderStrategyItem" } } }, "ReferenceId": { "type": "string" }, "NetworkConfiguration": { "type": { "definition": "NetworkConfiguration" } }, "Tags": { "type": { "array": { "map": "string" } } }, "TaskDefinitionArn": { "type": "string", "required": true } }, "PlacementConstraint": { "Type": { "type": { "type": "string", "values": ["distinctInstance", "memberOf"] } }, "Expression": { "type": "string" } }, "PlacementStrategy": { "Field": { "type": "string" }, "Type": { "type": { "type": "string", "values": ["random", "spread", "binpack"] } } }, "CapacityProviderStrategyItem": { "CapacityProvider": { "type": "string", "required": true }, "Weight": { "type": "number" }, "Base": { "type": "number" } }, "NetworkConfiguration": { "AwsvpcConfiguration": { "type": { "definition": "AwsVpcConfiguration" } } }, "AwsVpcConfiguration": { "SecurityGroups": { "type": { "array": "string" } }, "Subnets": { "type": { "array": "string" }, "required": true }, "AssignPublicIp": { "type": { "type": "string", "values": ["ENABLED", "DISABLED"] } } }, "EventBridgeParameters": { "DetailType": { "type": "string", "required": true }, "Source": { "type": "string", "required": true } }, "KinesisParameters": { "PartitionKey": { "type": "string", "required": true } }, "SageMakerPipelineParameters": { "PipelineParameterList": { "type": { "array": { "definition": "SageMakerPipelineParameter" } } } }, "SageMakerPipelineParameter": { "Value": { "type": "string", "required": true }, "Name": { "type": "string", "required": true } }, "RetryPolicy": { "MaximumRetryAttempts": { "type": "number" }, "MaximumEventAgeInSeconds": { "type": "number" } }, "FlexibleTimeWindow": { "Mode": { "type": { "type": "string", "values": ["OFF", "FLEXIBLE"] }, "required": true }, "MaximumWindowInMinutes": { "type": "number" } } } },
    "AWS::StepFunctions::StateMachine": { "attributes": ["StateMachineRevisionId", "Arn", "Name"], "properties": { "DefinitionString": { "type": "string" }, "LoggingConfiguration": { "type": { "definition": "LoggingConfiguration" } }, "DefinitionSubstitutions": { "type": { "map": { "union": ["string", "integer", "boolean"] } } }, "Definition": { "type": "json" }, "DefinitionS3Location": { "type": { "definition": "S3Location" } }, "StateMachineName": { "type": "string", "replacement": "yes" }, "RoleArn": { "type": "string", "required": true }, "Tags": { "type": { "array": { "definition": "TagsEntry" } } }, "StateMachineType": { "type": { "type": "string", "values": ["STANDARD", "EXPRESS"] }, "replacement": "yes" }, "TracingConfiguration": { "type": { "definition": "TracingConfiguration" } }, "EncryptionConfiguration": { "type": { "definition": "EncryptionConfiguration" } } }, "definitions": { "LoggingConfiguration": { "IncludeExecutionData": { "type": "boolean" }, "Destinations": { "type": { "array": { "definition": "LogDestination" } } }, "Level": { "type": { "type": "string", "values": ["ALL", "ERROR", "FATAL", "OFF"] } } }, "LogDestination": { "CloudWatchLogsLogGroup": { "type": { "definition": "CloudWatchLogsLogGroup" } } }, "CloudWatchLogsLogGroup": { "LogGroupArn": { "type": "string" } }, "S3Location": { "Bucket": { "type": "string", "required": true }, "Version": { "type": "string" }, "Key": { "type": "string", "required": true } }, "TagsEntry": { "Value": { "type": "string", "required": true }, "Key": { "type": "string", "required": true } }, "TracingConfiguration": { "Enabled": { "type": "boolean" } }, "EncryptionConfiguration": { "KmsKeyId": { "type": "string" }, "KmsDataKeyReusePeriodSeconds": { "type": "integer" }, "Type": { "type": { "type": "string", "values": ["CUSTOMER_MANAGED_KMS_KEY", "AWS_OWNED_KEY"] }, "required": true } } } },
};

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resource-types.js
/** What CloudFormation knows of the resource types that we use, as AWS's own specification has it. */

const knownResourceTypes = Object.keys(resourceSpecification);
function resourceType(type) {
    return Object.hasOwn(resourceSpecification, type) ? resourceSpecification[type] : undefined;
}
/** Of a type that a template was already found to use. */
function knownType(type) {
    const found = resourceType(type);
    if (found === undefined)
        throw new TypeError(`${type} is not known.`);
    return found;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/template.js
/**
 * A template, read from its JSON text. What its form alone can tell to be wrong is refused here; sections and
 * attributes that the local cloud does not act upon are refused by name.
 */





/** CloudFormation's quotas. */
const limits = { resources: 500, parameters: 200, outputs: 200, mappings: 200, description: 1024, logicalId: 255 };
const sections = [
    'AWSTemplateFormatVersion',
    'Description',
    'Metadata',
    'Parameters',
    'Mappings',
    'Conditions',
    'Resources',
    'Outputs',
];
/** Throws CloudFormation's ValidationError. */
function readTemplate(text) {
    const template = parse(text);
    const unknown = Object.keys(template).filter((name) => !sections.includes(name));
    for (const name of ['Transform', 'Rules', 'Hooks']) {
        if (unknown.includes(name))
            throw (0,service/* refuse */.T)(`templates with ${name}`);
    }
    if (unknown.length > 0)
        throw templateFormatError(`Invalid template property or properties [${unknown.join(', ')}]`);
    const version = template['AWSTemplateFormatVersion'] ?? '2010-09-09';
    if (version !== '2010-09-09')
        throw templateFormatError(`Unsupported template version ${JSON.stringify(version)}.`);
    const resources = section(template, 'Resources', limits.resources);
    if (Object.keys(resources).length === 0)
        throw templateFormatError('At least one Resources member must be defined.');
    return {
        description: description(template['Description']),
        parameters: mapValues(section(template, 'Parameters', limits.parameters), readParameterDeclaration),
        mappings: section(template, 'Mappings', limits.mappings),
        conditions: section(template, 'Conditions', Infinity),
        resources: mapValues(resources, readResource),
        outputs: mapValues(section(template, 'Outputs', limits.outputs), readOutput),
    };
}
function parse(text) {
    // CloudFormation takes YAML as well. Everything that we send is JSON.
    if (!/^\s*\{/.test(text))
        throw (0,service/* refuse */.T)('templates in YAML', 'Write them in JSON.');
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw templateFormatError(`JSON not well-formed. ${error.message}`);
    }
}
function section(template, name, limit) {
    const value = template[name] ?? {};
    if (!isObject(value))
        throw templateFormatError(`[/${name}] ${name} must be an object.`);
    const count = Object.keys(value).length;
    if (count > limit) {
        throw templateFormatError(`Number of ${name.toLowerCase()}, ${count}, is greater than maximum allowed, ${limit}`);
    }
    return value;
}
function description(value) {
    if (value === undefined)
        return undefined;
    if (typeof value !== 'string')
        throw templateFormatError('[/Description] Description must be a string.');
    const bytes = Buffer.byteLength(value);
    if (bytes <= limits.description)
        return value;
    throw templateFormatError(`'Description' length is greater than ${limits.description}.`);
}
const resourceAttributes = [
    'Type',
    'Properties',
    'DependsOn',
    'Condition',
    'DeletionPolicy',
    'UpdateReplacePolicy',
    'Metadata',
];
function readResource(value, id) {
    if (!/^[A-Za-z0-9]+$/.test(id))
        throw templateFormatError(`Resource name ${id} is non alphanumeric.`);
    if (id.length > limits.logicalId) {
        throw templateFormatError(`Resource name ${id} is longer than ${limits.logicalId} characters.`);
    }
    if (!isObject(value))
        throw templateFormatError(`[/Resources/${id}] resource definition is malformed`);
    for (const attribute of Object.keys(value).filter((name) => !resourceAttributes.includes(name))) {
        if (['CreationPolicy', 'UpdatePolicy'].includes(attribute))
            throw (0,service/* refuse */.T)(`resources with ${attribute}`);
        throw validationError(`Invalid template resource property '${attribute}'`);
    }
    const { Type, Properties = {}, DependsOn = [], Condition, Metadata } = value;
    if (typeof Type !== 'string') {
        throw templateFormatError(`[/Resources/${id}] Every Resources object must contain a Type member.`);
    }
    if (resourceType(Type) === undefined) {
        throw (0,service/* refuse */.T)(`resources of the type ${Type} (${id})`, `It knows ${knownResourceTypes.join(', ')}.`);
    }
    if (!isObject(Properties))
        throw templateFormatError(`[/Resources/${id}/Properties] Properties must be an object.`);
    return {
        type: Type,
        properties: Properties,
        dependsOn: names(DependsOn, `/Resources/${id}/DependsOn`),
        condition: conditionName(Condition, `/Resources/${id}/Condition`),
        deletionPolicy: policy(value, 'DeletionPolicy', ['Delete', 'Retain', 'RetainExceptOnCreate']),
        updateReplacePolicy: policy(value, 'UpdateReplacePolicy', ['Delete', 'Retain']),
        metadata: Metadata,
    };
}
function names(value, path) {
    const list = isArray(value) ? value : [value];
    return list.map((name) => {
        if (typeof name === 'string')
            return name;
        throw templateFormatError(`[${path}] DependsOn must be a string or a list of strings.`);
    });
}
function conditionName(value, path) {
    if (value === undefined || typeof value === 'string')
        return value;
    throw templateFormatError(`[${path}] Every Condition member must be a string.`);
}
function policy(resource, attribute, allowed) {
    const value = resource[attribute] ?? 'Delete';
    const known = allowed.find((name) => name === value);
    if (known !== undefined)
        return known;
    if (value === 'Snapshot')
        throw (0,service/* refuse */.T)(`resources with ${attribute} Snapshot`);
    throw templateFormatError(`Unrecognized ${attribute} ${typeof value === 'string' ? value : JSON.stringify(value)}`);
}
function readOutput(value, id) {
    if (!isObject(value))
        throw templateFormatError(`[/Outputs/${id}] Every Outputs member must be an object.`);
    const { Value, Description, Condition, ...others } = value;
    if ('Export' in others)
        throw (0,service/* refuse */.T)(`outputs with Export (${id})`);
    const unknown = Object.keys(others);
    if (unknown.length > 0)
        throw templateFormatError(`Invalid output property or properties [${unknown.join(', ')}]`);
    if (Value === undefined) {
        throw templateFormatError(`[/Outputs/${id}] Every Outputs member must contain a Value object.`);
    }
    return {
        value: Value,
        description: description(Description),
        condition: conditionName(Condition, `/Outputs/${id}/Condition`),
    };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/descriptions.js

function described(stack) {
    const { updated, deleted, deployed } = stack;
    const description = deployed === undefined ? undefined : readTemplate(deployed.templateBody).description;
    return {
        StackId: stack.stackId,
        StackName: stack.stackName,
        ChangeSetId: stack.changeSetId,
        Description: description,
        Parameters: parametersOf(deployed),
        CreationTime: new Date(stack.created),
        LastUpdatedTime: updated === undefined ? undefined : new Date(updated),
        DeletionTime: deleted === undefined ? undefined : new Date(deleted),
        StackStatus: stack.status,
        StackStatusReason: stack.statusReason,
        DisableRollback: false,
        // As they were given: the SDK's type is the list that was valid then.
        Capabilities: [...stack.capabilities],
        Outputs: stack.outputs.map(({ key, value, description }) => ({
            OutputKey: key,
            OutputValue: value,
            Description: description,
        })),
        RoleARN: stack.roleArn,
        Tags: [...stack.tags],
        EnableTerminationProtection: stack.terminationProtection,
        DriftInformation: { StackDriftStatus: 'NOT_CHECKED' },
    };
}
/** A parameter that must not be shown comes as stars. */
function parametersOf(definition) {
    if (definition === undefined)
        return [];
    const declared = readTemplate(definition.templateBody).parameters;
    return Object.entries(definition.parameters).map(([ParameterKey, value]) => ({
        ParameterKey,
        ParameterValue: declared[ParameterKey]?.noEcho === true ? '****' : value,
    }));
}
function resourceSummary(resource) {
    return {
        LogicalResourceId: resource.logicalId,
        PhysicalResourceId: resource.physicalId,
        ResourceType: resource.type,
        ResourceStatus: resource.status,
        ResourceStatusReason: resource.statusReason,
        LastUpdatedTimestamp: new Date(resource.timestamp),
        DriftInformation: { StackResourceDriftStatus: 'NOT_CHECKED' },
    };
}
function eventOf(event, StackId, StackName) {
    return {
        StackId,
        StackName,
        EventId: event.eventId,
        LogicalResourceId: event.logicalId,
        PhysicalResourceId: event.physicalId,
        ResourceType: event.type,
        Timestamp: new Date(event.timestamp),
        // A stack's own events have its status there; AWS's list of resource statuses has most of them.
        ResourceStatus: event.status,
        ResourceStatusReason: event.reason,
        ResourceProperties: event.properties,
        ClientRequestToken: event.token,
    };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/page.js
/** Pages of a long answer. */

/** As many as CloudFormation's lists of events and changes have. */
const size = 100;
function page(all, token) {
    const from = token === undefined ? 0 : Number(token);
    if (!Number.isInteger(from) || from < 0)
        throw validationError('Invalid NextToken');
    const items = all.slice(from, from + size);
    return from + size < all.length ? { items, NextToken: String(from + size) } : { items };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/records.js
function collections({ store }) {
    return {
        stacks: store.collection('cloudformation/stacks'),
        /** Keys are `stackId logicalId`. */
        resources: store.collection('cloudformation/resources'),
        /** Keys are `stackId number`, the number with leading zeros. */
        events: store.collection('cloudformation/events'),
        changeSets: store.collection('cloudformation/change-sets'),
    };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/stacks.js


const isGone = ({ status }) => status === 'DELETE_COMPLETE';
/** Whether the stack still has it: what was deleted is listed for a while, as on AWS. */
const isHeld = ({ status }) => status !== 'DELETE_COMPLETE' && status !== 'DELETE_SKIPPED';
function openStacks({ store, clock }) {
    const { stacks, resources, events } = collections({ store });
    const all = () => stacks.list().map(({ value }) => value);
    const now = () => clock.now().toISOString();
    const find = (nameOrId) => stacks.get(nameOrId) ?? all().find((stack) => stack.stackName === nameOrId && !isGone(stack));
    const get = (nameOrId) => {
        const stack = find(nameOrId);
        if (stack === undefined)
            throw validationError(`Stack with id ${nameOrId} does not exist`);
        return stack;
    };
    const append = (stack, event) => {
        events.put(`${stack.stackId} ${String(stack.eventCount).padStart(9, '0')}`, {
            ...event,
            timestamp: now(),
            token: stack.operation?.token,
        });
        stacks.put(stack.stackId, { ...stack, eventCount: stack.eventCount + 1 });
    };
    const tell = (stackId, resource, status, reason) => {
        const { logicalId, physicalId = '', type, properties } = resource;
        const eventId = `${logicalId}-${status}-${crypto.randomUUID()}`;
        append(get(stackId), {
            eventId,
            logicalId,
            physicalId,
            type,
            status,
            reason,
            properties: JSON.stringify(properties),
        });
    };
    return {
        find,
        get,
        list: all,
        put: (stack) => stacks.put(stack.stackId, stack),
        forget(stackId) {
            store.transaction(() => {
                for (const { key } of events.list(`${stackId} `))
                    events.delete(key);
                stacks.delete(stackId);
            });
        },
        change: (stackId, changes) => store.transaction(() => {
            const stack = { ...get(stackId), ...changes };
            stacks.put(stackId, stack);
            return stack;
        }),
        move: (stackId, status, reason, changes) => store.transaction(() => {
            const stack = { ...get(stackId), ...changes, status, statusReason: reason };
            const { stackName } = stack;
            append(stack, {
                eventId: crypto.randomUUID(),
                logicalId: stackName,
                physicalId: stackId,
                type: 'AWS::CloudFormation::Stack',
                status,
                reason,
            });
            return get(stackId);
        }),
        resources: (stackId) => resources.list(`${stackId} `).map(({ value }) => value),
        resource: (stackId, logicalId) => resources.get(`${stackId} ${logicalId}`),
        putResource: (stackId, resource) => resources.put(`${stackId} ${resource.logicalId}`, resource),
        removeResource: (stackId, logicalId) => resources.delete(`${stackId} ${logicalId}`),
        moveResource: (stackId, resource, status, reason) => store.transaction(() => {
            const moved = { ...resource, status, statusReason: reason, timestamp: now() };
            resources.put(`${stackId} ${resource.logicalId}`, moved);
            tell(stackId, moved, status, reason);
            return moved;
        }),
        tell: (...event) => store.transaction(() => tell(...event)),
        holder: (isIt, except) => all().find((stack) => stack.stackId !== except &&
            !isGone(stack) &&
            resources.list(`${stack.stackId} `).some(({ value }) => isHeld(value) && isIt(value))),
        events: (stackId) => events.list(`${stackId} `).map(({ value }) => value),
    };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/change-set/commands.js







function changeSetCommands(world, stacks, operations) {
    const { changeSets } = collections(world);
    const ofStack = (stackId) => changeSets
        .list()
        .map(({ value }) => value)
        .filter((changeSet) => changeSet.stackId === stackId);
    const find = ({ ChangeSetName = '', StackName }) => {
        const stack = StackName === undefined ? undefined : stacks.get(StackName);
        const byId = changeSets.get(ChangeSetName);
        const found = byId ?? ofStack(stack?.stackId ?? '').find(({ changeSetName }) => changeSetName === ChangeSetName);
        if (found !== undefined)
            return found;
        if (stack === undefined && !ChangeSetName.startsWith('arn:')) {
            throw validationError('StackName must be specified if ChangeSetName is not specified as an ARN.');
        }
        throw new service/* AwsError */.G('ChangeSetNotFound', `ChangeSet [${ChangeSetName}] does not exist`, 404);
    };
    return {
        async DescribeChangeSet(input) {
            (0,cloud_input/* onlyKnown */.KT)('DescribeChangeSet', input, ['ChangeSetName', 'StackName', 'NextToken', 'IncludePropertyValues']);
            const changeSet = find(input);
            const { items, NextToken } = page(changeSet.changes, input.NextToken);
            return {
                ...summary(changeSet),
                Parameters: parametersOf(changeSet.definition),
                // As they were given: the SDK's type is the list that was valid then.
                Capabilities: [...changeSet.capabilities],
                Tags: [...changeSet.tags],
                Changes: items.map((change) => (input.IncludePropertyValues === true ? change : withoutValues(change))),
                NextToken,
            };
        },
        async ListChangeSets({ StackName = '', NextToken }) {
            const { items, ...rest } = page(ofStack(stacks.get(StackName).stackId), NextToken);
            return { Summaries: items.map(summary), ...rest };
        },
        async DeleteChangeSet(input) {
            (0,cloud_input/* onlyKnown */.KT)('DeleteChangeSet', input, ['ChangeSetName', 'StackName']);
            const { changeSetId, executionStatus } = find(input);
            if (executionStatus === 'EXECUTE_IN_PROGRESS')
                throw notNow(changeSetId, 'deleted', executionStatus);
            changeSets.delete(changeSetId);
            return {};
        },
        async ExecuteChangeSet(input) {
            (0,cloud_input/* onlyKnown */.KT)('ExecuteChangeSet', input, ['ChangeSetName', 'StackName', 'ClientRequestToken', 'DisableRollback']);
            if (input.DisableRollback === true)
                throw (0,service/* refuse */.T)('ExecuteChangeSet with DisableRollback');
            const stackId = world.store.transaction(() => {
                const changeSet = find(input);
                begin(changeSet, stacks.get(changeSet.stackId), input.ClientRequestToken);
                // What was compared with the stack as it was says nothing of the stack as it will be.
                for (const other of ofStack(changeSet.stackId)) {
                    if (other.changeSetId !== changeSet.changeSetId)
                        changeSets.delete(other.changeSetId);
                }
                changeSets.put(changeSet.changeSetId, { ...changeSet, executionStatus: 'EXECUTE_IN_PROGRESS' });
                return changeSet.stackId;
            });
            operations.start(stackId);
            return {};
        },
    };
    function begin(changeSet, stack, token) {
        const { changeSetId, executionStatus, status, stackId, definition, capabilities, tags, roleArn, changes } = changeSet;
        if (executionStatus !== 'AVAILABLE') {
            throw notNow(changeSetId, 'executed', status === 'FAILED' ? status : executionStatus);
        }
        const creates = stack.status === 'REVIEW_IN_PROGRESS';
        if (!creates && !['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE'].includes(stack.status)) {
            throw validationError(`Stack:${stackId} is in ${stack.status} state and can not be updated.`);
        }
        const resources = stacks.resources(stackId).filter(isHeld);
        const before = {
            deployed: stack.deployed,
            outputs: stack.outputs,
            capabilities: stack.capabilities,
            tags: stack.tags,
            resources,
        };
        stacks.move(stackId, creates ? 'CREATE_IN_PROGRESS' : 'UPDATE_IN_PROGRESS', 'User Initiated', {
            deployed: definition,
            ...{ changeSetId, capabilities, tags, roleArn },
            ...(creates ? {} : { updated: world.clock.now().toISOString() }),
            operation: {
                owner: world.store.owner,
                token,
                before: creates ? undefined : before,
                imports: changes.flatMap(({ ResourceChange: change }) => change?.Action === 'Import' && change.LogicalResourceId !== undefined ? [change.LogicalResourceId] : []),
                retained: [],
                discarded: [],
            },
        });
    }
}
function notNow(changeSetId, verb, status) {
    return new service/* AwsError */.G('InvalidChangeSetStatus', `ChangeSet [${changeSetId}] cannot be ${verb} in its current status of [${status}]`);
}
function summary(changeSet) {
    return {
        ChangeSetName: changeSet.changeSetName,
        ChangeSetId: changeSet.changeSetId,
        StackId: changeSet.stackId,
        StackName: changeSet.stackName,
        Description: changeSet.description,
        CreationTime: new Date(changeSet.created),
        Status: changeSet.status,
        StatusReason: changeSet.statusReason,
        ExecutionStatus: changeSet.executionStatus,
        ImportExistingResources: changeSet.importExistingResources,
        IncludeNestedStacks: false,
    };
}
function withoutValues({ ResourceChange, ...change }) {
    if (ResourceChange === undefined)
        return change;
    const { BeforeContext: _, AfterContext: __, Details, ...kept } = ResourceChange;
    const details = Details?.map(({ Target, ...detail }) => {
        const { BeforeValue: ___, AfterValue: ____, AttributeChangeType: _____, ...target } = Target ?? {};
        return { ...detail, Target: target };
    });
    return { ...change, ResourceChange: { ...kept, Details: details } };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/unknown.js
/** CloudFormation's own words. */
const knownAfterApply = '{{changeSet:KNOWN_AFTER_APPLY}}';
function isUnknown(value) {
    return value !== undefined && JSON.stringify(value).includes(knownAfterApply);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/references.js
/** What a part of a template refers to. */


function* references(value, decide) {
    if (isArray(value)) {
        for (const item of value)
            yield* references(item, decide);
        return;
    }
    if (!isObject(value))
        return;
    const call = intrinsic(value);
    if (call === undefined) {
        for (const item of Object.values(value))
            yield* references(item, decide);
        return;
    }
    switch (call.name) {
        case 'Ref':
            if (typeof call.argument === 'string')
                yield { kind: 'Ref', name: call.argument };
            return;
        case 'Fn::GetAtt':
            yield attributeOf(call.argument);
            return;
        case 'Fn::Sub':
            yield* substitutionReferences(call.argument, decide);
            return;
        case 'Fn::If':
            yield* branchReferences(call.argument, decide);
            return;
        default:
            yield* references(call.argument, decide);
    }
}
/** A function call is an object with one key: `Ref` or `Fn::…`. */
function intrinsic(value) {
    const entries = Object.entries(value);
    const [first] = entries;
    if (entries.length === 1 && first !== undefined && isFunction(first[0])) {
        return { name: first[0], argument: first[1] };
    }
    const misplaced = entries.find(([key]) => key.startsWith('Fn::'));
    if (misplaced === undefined)
        return undefined;
    throw templateFormatError(`${misplaced[0]} must be the only key of its object.`);
}
function isFunction(key) {
    return key === 'Ref' || key.startsWith('Fn::');
}
/** Both forms: `["Id", "Attribute"]` and `"Id.Attribute"`. */
function attributeOf(argument) {
    const parts = typeof argument === 'string' ? splitAttribute(argument) : argument;
    if (isArray(parts) && parts.length === 2) {
        const [name, attribute] = parts;
        if (typeof name === 'string' && typeof attribute === 'string')
            return { kind: 'GetAtt', name, attribute };
    }
    throw templateFormatError('Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute');
}
function splitAttribute(text) {
    const dot = text.indexOf('.');
    return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}
/** `${Name}`, `${Name.Attribute}`, and `${!Literal}`, which stands for `${Literal}`. */
const placeholder = /\$\{(!?)([^{}]*)\}/g;
/** The text of an Fn::Sub, and the variables of its long form. */
function substitution(argument) {
    if (typeof argument === 'string')
        return { text: argument, variables: {} };
    if (isArray(argument) && argument.length === 2) {
        const [text, variables] = argument;
        if (typeof text === 'string' && isObject(variables))
            return { text, variables };
    }
    throw templateFormatError("One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string");
}
function* substitutionReferences(argument, decide) {
    const { text, variables } = substitution(argument);
    yield* references(variables, decide);
    for (const [, literal, name = ''] of text.matchAll(placeholder)) {
        if (literal === '!' || Object.hasOwn(variables, name))
            continue;
        const parts = splitAttribute(name);
        yield parts.length === 2 ? attributeOf(parts) : { kind: 'Ref', name };
    }
}
function* branchReferences(argument, decide) {
    const { condition, then, otherwise } = branches(argument);
    yield { kind: 'Condition', name: condition };
    const taken = decide === undefined ? [then, otherwise] : [decide(condition) ? then : otherwise];
    for (const branch of taken)
        yield* references(branch, decide);
}
function branches(argument) {
    if (isArray(argument) && argument.length === 3) {
        const [condition, then, otherwise] = argument;
        if (typeof condition === 'string' && then !== undefined && otherwise !== undefined) {
            return { condition, then, otherwise };
        }
    }
    throw templateFormatError('Fn::If requires a list argument with the first element being a condition');
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/evaluate.js
/** The value of a part of a template: CloudFormation's intrinsic functions. */





/** Undefined: AWS::NoValue, that is, nothing stands there. */
function evaluate(value, scope) {
    if (isArray(value))
        return value.map((item) => evaluate(item, scope)).filter((item) => item !== undefined);
    if (!isObject(value))
        return refuseDynamic(value);
    const call = intrinsic(value);
    if (call === undefined)
        return mapValues(value, (item) => evaluate(item, scope));
    const implementation = functions[call.name];
    if (implementation === undefined)
        throw (0,service/* refuse */.T)(`the function ${call.name} in a template`);
    return implementation(call.argument, scope);
}
/** A dynamic reference would be read by CloudFormation from another service. */
function refuseDynamic(value) {
    if (typeof value === 'string' && value.includes('{{resolve:'))
        throw (0,service/* refuse */.T)(`dynamic references (${value})`);
    return value;
}
const functions = {
    Ref: (name, scope) => scope.ref(evaluate_text(name, 'Ref')),
    'Fn::GetAtt': (argument, scope) => {
        const { name, attribute } = attributeOf(argument);
        return scope.attribute(name, attribute);
    },
    'Fn::Sub': substitute,
    'Fn::If': (argument, scope) => {
        const { condition, then, otherwise } = branches(argument);
        return evaluate(scope.condition(condition) ? then : otherwise, scope);
    },
    'Fn::Join': (argument, scope) => {
        const [separator, items] = pair(argument, 'Fn::Join');
        return listOf(items, 'Fn::Join', scope)
            .map((item) => evaluate_text(item, 'Fn::Join'))
            .join(evaluate_text(separator, 'Fn::Join'));
    },
    'Fn::Split': (argument, scope) => {
        const [separator, whole] = pair(argument, 'Fn::Split');
        const value = evaluate_text(evaluate(whole, scope), 'Fn::Split');
        return isUnknown(value) ? [knownAfterApply] : value.split(evaluate_text(separator, 'Fn::Split'));
    },
    'Fn::Select': (argument, scope) => {
        const [index, items] = pair(argument, 'Fn::Select');
        const at = evaluate_text(evaluate(index, scope), 'Fn::Select');
        const list = listOf(items, 'Fn::Select', scope);
        const selected = isUnknown(list) ? knownAfterApply : list[Number(at)];
        if (selected !== undefined)
            return selected;
        throw templateError(`Fn::Select cannot select nonexistent value at index ${at}`);
    },
    'Fn::FindInMap': findInMap,
    'Fn::Equals': (argument, scope) => {
        const [left, right] = pair(argument, 'Fn::Equals').map((side) => evaluate(side, scope));
        return JSON.stringify(comparable(left)) === JSON.stringify(comparable(right));
    },
    'Fn::And': (argument, scope) => operands(argument, 'Fn::And', 2).every((operand) => decide(operand, scope)),
    'Fn::Or': (argument, scope) => operands(argument, 'Fn::Or', 2).some((operand) => decide(operand, scope)),
    'Fn::Not': (argument, scope) => !operands(argument, 'Fn::Not', 1).every((operand) => decide(operand, scope)),
};
/** The value of a condition, or of an operand of one: there, `{"Condition": name}` is a function as well. */
function decide(value, scope) {
    if (isObject(value) && Object.keys(value).join() === 'Condition') {
        return scope.condition(evaluate_text(value['Condition'], 'Condition'));
    }
    const decided = evaluate(value, scope);
    if (typeof decided === 'boolean')
        return decided;
    if (decided === 'true' || decided === 'false')
        return decided === 'true';
    throw templateFormatError('Every Conditions member must be a condition function: Fn::And, Fn::Equals, Fn::Not or Fn::Or');
}
function substitute(argument, scope) {
    const { text: whole, variables } = substitution(argument);
    refuseDynamic(whole);
    const values = mapValues(variables, (value) => evaluate(value, scope));
    return whole.replace(placeholder, (_, literal, name) => {
        if (literal === '!')
            return `\${${name}}`;
        if (Object.hasOwn(values, name))
            return evaluate_text(values[name], 'Fn::Sub');
        const [resource = '', attribute] = splitAttribute(name);
        return evaluate_text(attribute === undefined ? scope.ref(resource) : scope.attribute(resource, attribute), 'Fn::Sub');
    });
}
function findInMap(argument, scope) {
    if (!isArray(argument) || argument.length !== 3) {
        throw templateFormatError('Fn::FindInMap object requires three parameters, the map name, map key and the attribute');
    }
    const [map = '', top = '', second = ''] = argument.map((key) => evaluate_text(evaluate(key, scope), 'Fn::FindInMap'));
    const first = scope.mappings[map];
    const keys = isObject(first) ? first[top] : undefined;
    const found = isObject(keys) ? keys[second] : undefined;
    if (found !== undefined)
        return found;
    throw templateError(`Unable to get mapping for ${map}::${top}::${second}`);
}
function evaluate_text(value, name) {
    const found = scalarText(value);
    if (found !== undefined)
        return found;
    throw templateError(`every ${name} object must have strings where it needs strings; there is ${JSON.stringify(value)}.`);
}
function pair(argument, name) {
    if (isArray(argument) && argument.length === 2) {
        const [first, second] = argument;
        if (first !== undefined && second !== undefined)
            return [first, second];
    }
    throw templateError(`every ${name} object requires two parameters.`);
}
function listOf(items, name, scope) {
    const list = evaluate(items, scope);
    if (isArray(list))
        return list;
    throw templateError(`every ${name} object requires a list.`);
}
function operands(argument, name, least) {
    if (isArray(argument) && argument.length >= least && argument.length <= (least === 1 ? 1 : 10))
        return argument;
    throw templateError(`every ${name} object requires a list of ${least === 1 ? 'one condition' : '2 to 10 conditions'}.`);
}
/** Parameters are texts: `true` and `"true"` are the same. */
function comparable(value) {
    if (isArray(value))
        return value.map(comparable);
    if (isObject(value))
        return mapValues(value, comparable);
    return scalarText(value) ?? null;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/blueprint.js
/** A template with the values of its parameters: what exists, what needs what, and what every name stands for. */






function referable({ physicalId = '', attributes, }) {
    return { physicalId, attribute: (name) => attributes[name] };
}
/** Throws CloudFormation's ValidationError for whatever does not fit together. */
function blueprint(template, parameters, pseudoParameters) {
    const values = { template, parameters, pseudoParameters };
    const conditions = decideConditions(values);
    const exists = ({ condition }) => condition === undefined || decided(conditions, condition);
    const resources = mapValues(template.resources, (resource) => (exists(resource) ? resource : undefined));
    const outputs = mapValues(template.outputs, (output) => (exists(output) ? output : undefined));
    const needs = mapValues(resources, (resource, id) => needsOf(id, resource, { template, resources, conditions }));
    for (const { value } of Object.values(outputs)) {
        checkReferences([...references(value, (name) => decided(conditions, name))], { template, resources }, 'Outputs');
    }
    return { ...values, conditions, resources, outputs, needs, order: inOrder(needs) };
}
/** Names within a blueprint, when `find` tells what is known of a resource. */
function scopeOf({ conditions, ...values }, find) {
    return {
        mappings: values.template.mappings,
        condition: (name) => decided(conditions, name),
        ref: (name) => (isGlobal(values.template, name) ? globalValue(values, name) : find(name).physicalId),
        attribute: (resource, attribute) => {
            const value = find(resource).attribute(attribute);
            if (value !== undefined)
                return value;
            throw templateError(`the local cloud does not know the attribute ${attribute} of ${resource}`);
        },
    };
}
/** Properties of a resource, with everything that they refer to filled in. */
function propertiesOf(resource, scope) {
    return mapValues(resource.properties, (value) => evaluate(value, scope));
}
function decideConditions(values) {
    const done = {};
    const under = [];
    const noResource = (name) => {
        throw templateFormatError(`Unresolved dependencies [${name}]. Cannot reference resources in the Conditions block of the template`);
    };
    const condition = (name) => {
        const value = values.template.conditions[name];
        if (value === undefined)
            throw undefinedCondition(name);
        if (under.includes(name))
            throw templateFormatError(`Circular dependency between conditions: [${under.join(', ')}]`);
        under.push(name);
        const result = (done[name] ??= decide(value, {
            ...scopeOf({ ...values, conditions: done }, noResource),
            condition,
        }));
        under.pop();
        return result;
    };
    for (const name of Object.keys(values.template.conditions))
        condition(name);
    return done;
}
function decided(conditions, name) {
    const value = conditions[name];
    if (value === undefined)
        throw undefinedCondition(name);
    return value;
}
function undefinedCondition(name) {
    return templateFormatError(`Unresolved condition dependency ${name} in the Resources block of the template`);
}
function needsOf(id, resource, checked) {
    const found = [...references(resource.properties, (name) => decided(checked.conditions, name))];
    // A resource whose condition is false is none that can be waited for.
    const dependsOn = resource.dependsOn.filter((name) => !(name in checked.template.resources) || name in checked.resources);
    checkReferences([...found, ...dependsOn.map((name) => ({ kind: 'Ref', name }))], checked, 'Resources');
    const names = found.filter(({ kind, name }) => kind !== 'Condition' && !isGlobal(checked.template, name));
    return [...new Set([...names.map(({ name }) => name), ...dependsOn])];
}
function checkReferences(found, { template, resources }, block) {
    const unresolved = found.filter(({ kind, name }) => kind === 'Ref' && !isGlobal(template, name) && !(name in resources));
    if (unresolved.length > 0) {
        const names = [...new Set(unresolved.map(({ name }) => name))].join(', ');
        throw templateFormatError(`Unresolved resource dependencies [${names}] in the ${block} block of the template`);
    }
    for (const reference of found) {
        if (reference.kind !== 'GetAtt')
            continue;
        const { name, attribute } = reference;
        const type = resources[name]?.type;
        if (type === undefined)
            throw templateError(`instance of Fn::GetAtt references undefined resource ${name}`);
        if (resourceType(type)?.attributes.includes(attribute) === true)
            continue;
        throw templateError(`resource ${name} does not support attribute type ${attribute} in Fn::GetAtt`);
    }
}
function isGlobal(template, name) {
    return name.startsWith('AWS::') || Object.hasOwn(template.parameters, name);
}
function globalValue({ template, parameters, pseudoParameters }, name) {
    const declaration = template.parameters[name];
    const value = parameters[name];
    if (declaration !== undefined && value !== undefined)
        return parameterValue(declaration, value);
    const china = pseudoParameters.region.startsWith('cn-');
    switch (name) {
        case 'AWS::AccountId':
            return pseudoParameters.account;
        case 'AWS::NoValue':
            return undefined;
        case 'AWS::NotificationARNs':
            return [];
        case 'AWS::Partition':
            return china ? 'aws-cn' : 'aws';
        case 'AWS::Region':
            return pseudoParameters.region;
        case 'AWS::StackId':
            return pseudoParameters.stackId;
        case 'AWS::StackName':
            return pseudoParameters.stackName;
        case 'AWS::URLSuffix':
            return china ? 'amazonaws.com.cn' : 'amazonaws.com';
        default:
            throw templateFormatError(`Unresolved resource dependencies [${name}] in the Resources block of the template`);
    }
}
function inOrder(needs) {
    const order = [];
    let left = Object.keys(needs);
    while (left.length > 0) {
        const ready = left.filter((id) => needs[id]?.every((need) => order.includes(need)) === true);
        if (ready.length === 0)
            throw validationError(`Circular dependency between resources: [${left.join(', ')}]`);
        order.push(...ready);
        left = left.filter((id) => !ready.includes(id));
    }
    return order;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-athena/dist-cjs/index.js
var dist_cjs = __webpack_require__(32204);
;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/provider.js
/** How a resource type is made, changed and removed: a file a family beside this one. */

/** `arn:aws:service:region:account:resource`, with the partition of the region. */
function arn({ region, account }, service, resource) {
    const global = service === 'iam' || service === 's3';
    return `arn:aws:${service}:${global ? '' : region}:${service === 's3' ? '' : account}:${resource}`;
}
/** Whether `ask` finds something; `absent` are the service's codes for what is not there. */
async function found(ask, ...absent) {
    try {
        await ask();
        return true;
    }
    catch (error) {
        if (error instanceof Error && absent.includes(error.name))
            return false;
        throw error;
    }
}
/** A text as a member of one of the SDK's enumerations. */
function oneOf(enumeration, value, member) {
    if (value === undefined)
        return undefined;
    const known = Object.values(enumeration).find((name) => name === value);
    if (known !== undefined)
        return known;
    const allowed = Object.values(enumeration).join(', ');
    throw new service/* AwsError */.G('ValidationException', `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must satisfy enum value set: [${allowed}]`);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/athena.js
/** Workgroups. */



const workGroup = {
    customName: ({ Name }) => Name,
    generatedName: { longest: 128 },
    physicalId: (name) => name,
    // Athena has no code of its own for a workgroup that is not there.
    exists: (WorkGroup, _, { cloud }) => found(() => cloud.athena.send(new dist_cjs.GetWorkGroupCommand({ WorkGroup })), 'InvalidRequestException'),
    async create(Name, properties, world) {
        const { WorkGroupConfiguration, Description, State, Tags } = properties;
        checkKnown(properties);
        await world.cloud.athena.send(new dist_cjs.CreateWorkGroupCommand({ Name, Configuration: known(WorkGroupConfiguration), Description, Tags }));
        // Created, a workgroup is enabled.
        if (State === 'DISABLED')
            await world.cloud.athena.send(new dist_cjs.UpdateWorkGroupCommand({ WorkGroup: Name, State }));
        return attributes(Name, world);
    },
    async update(WorkGroup, properties, _, world) {
        const { WorkGroupConfiguration, Description, State = 'ENABLED' } = properties;
        checkKnown(properties);
        const ConfigurationUpdates = updates(WorkGroupConfiguration ?? {});
        await world.cloud.athena.send(new dist_cjs.UpdateWorkGroupCommand({ WorkGroup, ConfigurationUpdates, Description, State }));
        return attributes(WorkGroup, world);
    },
    async delete(WorkGroup, { RecursiveDeleteOption }, { cloud }) {
        await cloud.athena.send(new dist_cjs.DeleteWorkGroupCommand({ WorkGroup, RecursiveDeleteOption }));
    },
};
function checkKnown(properties) {
    (0,cloud_input/* onlyKnown */.KT)('AWS::Athena::WorkGroup', properties, [
        'Name',
        'Description',
        'State',
        'RecursiveDeleteOption',
        'Tags',
        'WorkGroupConfiguration',
    ]);
    (0,cloud_input/* onlyKnown */.KT)('AWS::Athena::WorkGroup WorkGroupConfiguration', properties.WorkGroupConfiguration ?? {}, [
        'BytesScannedCutoffPerQuery',
        'EnforceWorkGroupConfiguration',
        'EngineVersion',
        'PublishCloudWatchMetricsEnabled',
        'RequesterPaysEnabled',
        'ResultConfiguration',
    ]);
}
function known(configuration = {}) {
    return {
        BytesScannedCutoffPerQuery: configuration.BytesScannedCutoffPerQuery,
        EnforceWorkGroupConfiguration: configuration.EnforceWorkGroupConfiguration,
        EngineVersion: configuration.EngineVersion,
        PublishCloudWatchMetricsEnabled: configuration.PublishCloudWatchMetricsEnabled,
        RequesterPaysEnabled: configuration.RequesterPaysEnabled,
        ResultConfiguration: resultConfiguration(configuration.ResultConfiguration),
    };
}
function resultConfiguration(configuration) {
    if (configuration === undefined)
        return undefined;
    (0,cloud_input/* onlyKnown */.KT)('AWS::Athena::WorkGroup ResultConfiguration', configuration, [
        'EncryptionConfiguration',
        'ExpectedBucketOwner',
        'OutputLocation',
    ]);
    const { OutputLocation, ExpectedBucketOwner, EncryptionConfiguration } = configuration;
    return { OutputLocation, ExpectedBucketOwner, EncryptionConfiguration };
}
/** UpdateWorkGroup leaves what it is not told: what the template no longer says is removed by name. */
function updates(configuration) {
    const { BytesScannedCutoffPerQuery, ResultConfiguration = {}, ...others } = configuration;
    const result = resultConfiguration(ResultConfiguration);
    return {
        EnforceWorkGroupConfiguration: others.EnforceWorkGroupConfiguration ?? true,
        PublishCloudWatchMetricsEnabled: others.PublishCloudWatchMetricsEnabled ?? false,
        RequesterPaysEnabled: others.RequesterPaysEnabled ?? false,
        ...(others.EngineVersion === undefined ? {} : { EngineVersion: others.EngineVersion }),
        ...(BytesScannedCutoffPerQuery === undefined
            ? { RemoveBytesScannedCutoffPerQuery: true }
            : { BytesScannedCutoffPerQuery }),
        ResultConfigurationUpdates: {
            ...result,
            RemoveOutputLocation: result?.OutputLocation === undefined,
            RemoveEncryptionConfiguration: result?.EncryptionConfiguration === undefined,
            RemoveExpectedBucketOwner: result?.ExpectedBucketOwner === undefined,
        },
    };
}
async function attributes(WorkGroup, { cloud }) {
    const { WorkGroup: group } = await cloud.athena.send(new dist_cjs.GetWorkGroupCommand({ WorkGroup }));
    const version = group?.Configuration?.EngineVersion?.EffectiveEngineVersion;
    return {
        ...(group?.CreationTime === undefined ? {} : { CreationTime: group.CreationTime.toISOString() }),
        ...(version === undefined ? {} : { 'WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion': version }),
    };
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-lambda/dist-cjs/index.js
var client_lambda_dist_cjs = __webpack_require__(71696);
;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/operations/reason.js
/** Why a resource failed, as the events of a stack say it. */
/** CloudFormation itself says no; the message is the whole reason. */
class ResourceFailure extends Error {
    constructor(reason) {
        super(reason);
        this.name = 'ResourceFailure';
    }
}
/** Throws what is neither CloudFormation's nor a service's refusal. */
function reasonOf(error, type) {
    if (error instanceof ResourceFailure)
        return error.message;
    if (!isServiceError(error))
        throw error;
    if (error.name === 'NotInLocalCloud' || error.name === 'ValidationError')
        return error.message;
    const { httpStatusCode = 500, requestId = '' } = error.$metadata;
    const [, service = ''] = type.split('::');
    const where = `(Service: ${service}, Status Code: ${httpStatusCode}, Request ID: ${requestId})`;
    return handlerMessage(`${error.message} ${where}`, handlerErrorCode(error.name, httpStatusCode));
}
function alreadyExists(type, physicalId) {
    const message = `Resource of type '${type}' with identifier '${physicalId}' already exists.`;
    return new ResourceFailure(handlerMessage(message, 'AlreadyExists'));
}
/** A service says that something of that name is there. */
function isTaken(error) {
    return isServiceError(error) && handlerErrorCode(error.name, 400) === 'AlreadyExists';
}
function handlerMessage(message, code) {
    return `Resource handler returned message: "${message}" (RequestToken: ${crypto.randomUUID()}, HandlerErrorCode: ${code})`;
}
/** As CloudFormation's resource handlers sort the errors of their services. */
function handlerErrorCode(name, status) {
    if (/AlreadyExists|AlreadyOwned|InUse/.test(name))
        return 'AlreadyExists';
    if (/NotFound|NoSuch|DoesNotExist/.test(name))
        return 'NotFound';
    if (/AccessDenied/.test(name))
        return 'AccessDenied';
    if (/Throttl|TooManyRequests/.test(name))
        return 'Throttling';
    return status >= 500 ? 'ServiceInternalError' : 'InvalidRequest';
}
function isServiceError(error) {
    return error instanceof Error && '$fault' in error && '$metadata' in error;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/mailbox.js
/** Where the function of a custom resource puts its answer: a URL on loopback that takes one. */


async function openMailbox() {
    const path = `/${crypto.randomUUID()}`;
    let response;
    const server = (0,external_node_http_.createServer)((incoming, answer) => {
        const refuse = (status) => answer.writeHead(status).end();
        if (incoming.method !== 'PUT' || incoming.url !== path) {
            refuse(403);
            return;
        }
        (0,consumers_.json)(incoming).then((body) => {
            response ??= isResponse(body) ? body : undefined;
            refuse(response === undefined ? 400 : 200);
        }, () => refuse(400));
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('The mailbox has no port.');
    return {
        url: `http://127.0.0.1:${address.port}${path}`,
        response: () => response,
        async close() {
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
        },
    };
}
/** An answer without an id is none: CloudFormation waits on. */
function isResponse(body) {
    if (typeof body !== 'object' || body === null)
        return false;
    const { Status, PhysicalResourceId } = body;
    return (Status === 'SUCCESS' || Status === 'FAILED') && typeof PhysicalResourceId === 'string';
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/custom.js
/** Custom resources: a function is told what is wanted, and answers at a URL that stands in the request. */



const custom_known = ({ store }) => store.collection('cloudformation/custom');
const customResource = {
    customName: () => undefined,
    generatedName: { longest: 255 },
    physicalId: (name) => name,
    choosesId: true,
    exists: async (physicalId, _, world) => custom_known(world).get(physicalId) !== undefined,
    async create(physicalId, properties, world, origin) {
        // Known before it is made: what a creation that fails has left behind is the function's to delete.
        custom_known(world).put(physicalId, { physicalResourceId: physicalId, properties, isMade: false });
        const response = await ask({ RequestType: 'Create', properties }, world, origin);
        const { PhysicalResourceId: physicalResourceId } = response;
        if (response.Status === 'FAILED') {
            custom_known(world).put(physicalId, { physicalResourceId, properties, isMade: false });
            throw failure(response);
        }
        world.store.transaction(() => {
            custom_known(world).delete(physicalId);
            custom_known(world).put(physicalResourceId, { physicalResourceId, properties, isMade: true });
        });
        return attributesOf(response);
    },
    async update(physicalId, properties, _, world, origin) {
        const before = custom_known(world).get(physicalId);
        if (before?.isMade !== true)
            return customResource.create(physicalId, properties, world, origin);
        const asked = {
            RequestType: 'Update',
            properties,
            before: before.properties,
            physicalResourceId: physicalId,
        };
        custom_known(world).put(physicalId, { ...before, properties });
        const response = await ask(asked, world, origin);
        if (response.Status === 'FAILED')
            throw failure(response);
        if (response.PhysicalResourceId !== physicalId) {
            throw new ResourceFailure('The local cloud does not answer a custom resource that gets another id in an update.');
        }
        return attributesOf(response);
    },
    async delete(physicalId, properties, world, origin) {
        const { physicalResourceId = physicalId } = custom_known(world).get(physicalId) ?? {};
        const response = await ask({ RequestType: 'Delete', properties, physicalResourceId }, world, origin);
        if (response.Status === 'FAILED')
            throw failure(response);
        custom_known(world).delete(physicalId);
    },
};
/** Calls the function, and waits for its answer: for no longer than until it has ended. */
async function ask({ RequestType, properties, before, physicalResourceId }, { cloud }, { stackId, logicalId }) {
    const mailbox = await openMailbox();
    try {
        const request = {
            RequestType,
            ResponseURL: mailbox.url,
            StackId: stackId,
            RequestId: crypto.randomUUID(),
            ResourceType: 'AWS::CloudFormation::CustomResource',
            LogicalResourceId: logicalId,
            PhysicalResourceId: physicalResourceId,
            ResourceProperties: properties,
            OldResourceProperties: before,
        };
        const Payload = new TextEncoder().encode(JSON.stringify(request));
        await cloud.lambda.send(new client_lambda_dist_cjs.InvokeCommand({ FunctionName: properties.ServiceToken, Payload }));
        const response = mailbox.response();
        if (response !== undefined)
            return response;
    }
    finally {
        await mailbox.close();
    }
    throw new ResourceFailure('CloudFormation did not receive a response from your Custom Resource. Please check your logs for requestId.');
}
function failure({ Reason = '' }) {
    return new ResourceFailure(`Received response status [FAILED] from custom resource. Message returned: ${Reason} (RequestId: ${crypto.randomUUID()})`);
}
function attributesOf({ PhysicalResourceId, Data = {} }) {
    return { ...Data, Id: PhysicalResourceId };
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-dynamodb/dist-cjs/index.js
var client_dynamodb_dist_cjs = __webpack_require__(64305);
;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/dynamodb.js
/** Tables. */




const table = {
    customName: ({ TableName }) => TableName,
    generatedName: { longest: 255 },
    physicalId: (name) => name,
    exists: (TableName, _, { cloud }) => found(() => cloud.dynamoDB.send(new client_dynamodb_dist_cjs.DescribeTableCommand({ TableName })), 'ResourceNotFoundException'),
    async create(TableName, properties, world) {
        const { Tags } = properties;
        await world.cloud.dynamoDB.send(new client_dynamodb_dist_cjs.CreateTableCommand({ ...settings(TableName, properties), ...keys(properties), Tags }));
        return expire(TableName, properties, {}, world);
    },
    async update(TableName, properties, previous, world) {
        await world.cloud.dynamoDB.send(new client_dynamodb_dist_cjs.UpdateTableCommand(settings(TableName, properties)));
        return expire(TableName, properties, previous ?? {}, world);
    },
    async delete(TableName, _, { cloud }) {
        await cloud.dynamoDB.send(new client_dynamodb_dist_cjs.DeleteTableCommand({ TableName }));
    },
};
function keys({ AttributeDefinitions, KeySchema }) {
    if (!Array.isArray(KeySchema))
        throw (0,service/* refuse */.T)('AWS::DynamoDB::Table with a KeySchema that is no list');
    return {
        KeySchema: KeySchema.map(({ AttributeName, KeyType: type }) => ({
            AttributeName,
            KeyType: oneOf(client_dynamodb_dist_cjs.KeyType, type, 'keyType'),
        })),
        AttributeDefinitions: AttributeDefinitions?.map(({ AttributeName, AttributeType }) => ({
            AttributeName,
            AttributeType: oneOf(client_dynamodb_dist_cjs.ScalarAttributeType, AttributeType, 'attributeType'),
        })),
    };
}
function settings(TableName, properties) {
    (0,cloud_input/* onlyKnown */.KT)('AWS::DynamoDB::Table', properties, [
        'AttributeDefinitions',
        'BillingMode',
        'DeletionProtectionEnabled',
        'KeySchema',
        'ProvisionedThroughput',
        'SSESpecification',
        'TableClass',
        'TableName',
        'Tags',
        'TimeToLiveSpecification',
    ]);
    const { ProvisionedThroughput, DeletionProtectionEnabled, SSESpecification } = properties;
    return {
        TableName,
        BillingMode: oneOf(client_dynamodb_dist_cjs.BillingMode, properties.BillingMode, 'billingMode'),
        TableClass: oneOf(client_dynamodb_dist_cjs.TableClass, properties.TableClass, 'tableClass'),
        ProvisionedThroughput,
        DeletionProtectionEnabled,
        ...(SSESpecification === undefined ? {} : { SSESpecification: { Enabled: SSESpecification.SSEEnabled } }),
    };
}
async function expire(TableName, { TimeToLiveSpecification: wanted }, { TimeToLiveSpecification: previous }, world) {
    const AttributeName = wanted?.AttributeName ?? previous?.AttributeName;
    const Enabled = wanted?.Enabled ?? false;
    if (AttributeName !== undefined && Enabled !== (previous?.Enabled ?? false)) {
        const TimeToLiveSpecification = { AttributeName, Enabled };
        await world.cloud.dynamoDB.send(new client_dynamodb_dist_cjs.UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
    }
    return { Arn: arn(world, 'dynamodb', `table/${TableName}`) };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/recorded.js
function recorded(family) {
    const records = ({ store }) => store.collection('cloudformation/recorded');
    const key = (physicalId) => `${family.type} ${physicalId}`;
    const put = async (physicalId, properties, world) => {
        records(world).put(key(physicalId), properties);
        return family.attributes(physicalId, properties, world);
    };
    return {
        customName: family.customName,
        generatedName: family.generatedName,
        physicalId: family.physicalId,
        ...(family.note === undefined ? {} : { note: family.note }),
        exists: async (physicalId, _, world) => records(world).get(key(physicalId)) !== undefined,
        create: put,
        update: (physicalId, properties, _, world) => put(physicalId, properties, world),
        async delete(physicalId, _, world) {
            records(world).delete(key(physicalId));
        },
    };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/ec2.js
/**
 * Networks: VPCs and what belongs to them. There are no packets in the local cloud, so that all of it is remembered,
 * under ids of AWS's form.
 */


/** `vpc-` and 17 hexadecimal digits. */
const ec2Id = (prefix, name) => `${prefix}-${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 17)}`;
function network(type, prefix, attributes) {
    return recorded({
        type: `AWS::EC2::${type}`,
        // None of them has a name of its own.
        customName: () => undefined,
        generatedName: { longest: 255 },
        physicalId: (name) => ec2Id(prefix, name),
        attributes,
    });
}
const isId = (Id) => ({ Id });
const vpc = network('VPC', 'vpc', (VpcId, { CidrBlock = '' }) => ({
    VpcId,
    CidrBlock,
    DefaultSecurityGroup: ec2Id('sg', VpcId),
    DefaultNetworkAcl: ec2Id('acl', VpcId),
}));
const subnet = network('Subnet', 'subnet', (SubnetId, properties, { region }) => ({
    SubnetId,
    VpcId: properties.VpcId,
    CidrBlock: properties.CidrBlock ?? '',
    AvailabilityZone: properties.AvailabilityZone ?? `${region}a`,
}));
const routeTable = network('RouteTable', 'rtb', (RouteTableId) => ({ RouteTableId }));
const subnetRouteTable = network('SubnetRouteTableAssociation', 'rtbassoc', isId);
const vpcEndpoint = network('VPCEndpoint', 'vpce', isId);
const securityGroup = network('SecurityGroup', 'sg', (GroupId, { VpcId = '' }) => ({
    GroupId,
    Id: GroupId,
    VpcId,
}));
const securityGroupIngress = network('SecurityGroupIngress', 'sgr', isId);
const securityGroupEgress = network('SecurityGroupEgress', 'sgr', isId);
const flowLog = network('FlowLog', 'fl', isId);
/** A route has no id: it is its table and where it leads. */
const route = {
    ...network('Route', 'r', (_, { DestinationCidrBlock: CidrBlock = '' }) => ({ CidrBlock })),
    physicalId: (_, { RouteTableId, DestinationCidrBlock = '' }) => `${RouteTableId}|${DestinationCidrBlock}`,
};

// EXTERNAL MODULE: ./.build/simulators/cloud/firehose/streams.js
var streams = __webpack_require__(70843);
;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/firehose.js




const deliveryStream = {
    customName: ({ DeliveryStreamName }) => DeliveryStreamName,
    generatedName: { longest: 64 },
    physicalId: (name) => name,
    exists: async (name, _, world) => (0,streams/* findStream */.g4)(world, name) !== undefined,
    create: put,
    update: (name, properties, _, world) => put(name, properties, world),
    async delete(name, _, world) {
        (0,streams/* deleteStream */.OT)(world, name);
    },
};
async function put(name, properties, world) {
    (0,cloud_input/* onlyKnown */.KT)('AWS::KinesisFirehose::DeliveryStream', properties, [
        'DeliveryStreamName',
        'DeliveryStreamType',
        'DeliveryStreamEncryptionConfigurationInput',
        'ExtendedS3DestinationConfiguration',
        'Tags',
    ]);
    const { ExtendedS3DestinationConfiguration, DeliveryStreamType = 'DirectPut' } = properties;
    if (DeliveryStreamType !== 'DirectPut')
        throw (0,service/* refuse */.T)(`a Firehose stream of type ${DeliveryStreamType}`);
    if (ExtendedS3DestinationConfiguration === undefined)
        throw (0,streams/* invalid */.Gq)('Exactly one destination configuration is supported for a Firehose');
    (0,streams/* putStream */.WV)(world, name, destination(ExtendedS3DestinationConfiguration));
    return { Arn: arn(world, 'firehose', `deliverystream/${name}`) };
}
function destination(configuration) {
    (0,cloud_input/* onlyKnown */.KT)('ExtendedS3DestinationConfiguration', configuration, [
        'BucketARN',
        'BufferingHints',
        'CloudWatchLoggingOptions',
        'CompressionFormat',
        'ErrorOutputPrefix',
        'Prefix',
        'RoleARN',
    ]);
    const { BucketARN, BufferingHints, CompressionFormat = 'UNCOMPRESSED' } = configuration;
    if (CompressionFormat !== 'UNCOMPRESSED' && CompressionFormat !== 'GZIP')
        throw (0,service/* refuse */.T)(`Firehose's compression ${CompressionFormat}`);
    return {
        bucket: BucketARN.slice(BucketARN.lastIndexOf(':') + 1),
        Prefix: configuration.Prefix ?? '',
        ErrorOutputPrefix: configuration.ErrorOutputPrefix ?? '',
        IntervalInSeconds: BufferingHints?.IntervalInSeconds ?? 300,
        SizeInMBs: BufferingHints?.SizeInMBs ?? 5,
        CompressionFormat,
    };
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-glue/dist-cjs/index.js
var client_glue_dist_cjs = __webpack_require__(46542);
;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/glue.js
/** The catalog's databases and tables, connections, crawlers, and jobs. */




const absent = 'EntityNotFoundException';
const database = {
    customName: ({ DatabaseInput, DatabaseName }) => DatabaseInput.Name ?? DatabaseName,
    generatedName: { longest: 255, lowerCase: true },
    physicalId: (name) => name,
    exists: (Name, { CatalogId }, { cloud }) => found(() => cloud.glue.send(new client_glue_dist_cjs.GetDatabaseCommand({ CatalogId, Name })), absent),
    async create(Name, properties, { cloud }) {
        await cloud.glue.send(new client_glue_dist_cjs.CreateDatabaseCommand(databaseInput(Name, properties)));
        return {};
    },
    async update(Name, properties, _, { cloud }) {
        await cloud.glue.send(new client_glue_dist_cjs.UpdateDatabaseCommand({ ...databaseInput(Name, properties), Name }));
        return {};
    },
    async delete(Name, { CatalogId }, { cloud }) {
        await cloud.glue.send(new client_glue_dist_cjs.DeleteDatabaseCommand({ CatalogId, Name }));
    },
};
function databaseInput(Name, { CatalogId, DatabaseInput }) {
    (0,cloud_input/* onlyKnown */.KT)('AWS::Glue::Database', DatabaseInput, ['Name', 'Description', 'LocationUri', 'Parameters']);
    const { Description, LocationUri, Parameters } = DatabaseInput;
    return { CatalogId, DatabaseInput: { Name, Description, LocationUri, Parameters } };
}
const glue_table = {
    customName: ({ TableInput }) => TableInput?.Name,
    generatedName: { longest: 255, lowerCase: true },
    physicalId: (name) => name,
    identity: (name, { DatabaseName }) => `${DatabaseName}|${name}`,
    exists: (Name, { CatalogId, DatabaseName }, { cloud }) => found(() => cloud.glue.send(new client_glue_dist_cjs.GetTableCommand({ CatalogId, DatabaseName, Name })), absent),
    async create(Name, properties, { cloud }) {
        await cloud.glue.send(new client_glue_dist_cjs.CreateTableCommand(tableInput(Name, properties)));
        return {};
    },
    async update(Name, properties, _, { cloud }) {
        await cloud.glue.send(new client_glue_dist_cjs.UpdateTableCommand(tableInput(Name, properties)));
        return {};
    },
    async delete(Name, { CatalogId, DatabaseName }, { cloud }) {
        await cloud.glue.send(new client_glue_dist_cjs.DeleteTableCommand({ CatalogId, DatabaseName, Name }));
    },
};
function tableInput(Name, properties) {
    (0,cloud_input/* onlyKnown */.KT)('AWS::Glue::Table', properties, ['CatalogId', 'DatabaseName', 'TableInput']);
    const { CatalogId, DatabaseName, TableInput } = properties;
    return { CatalogId, DatabaseName, TableInput: { ...TableInput, Name } };
}
const connection = {
    customName: ({ ConnectionInput }) => ConnectionInput?.Name,
    generatedName: { longest: 255 },
    physicalId: (name) => name,
    exists: (Name, _, { cloud }) => found(() => cloud.glue.send(new client_glue_dist_cjs.GetConnectionCommand({ Name })), absent),
    async create(Name, properties, { cloud }) {
        await cloud.glue.send(new client_glue_dist_cjs.CreateConnectionCommand(connectionInput(Name, properties)));
        return {};
    },
    async update(Name, properties, _, { cloud }) {
        await cloud.glue.send(new client_glue_dist_cjs.UpdateConnectionCommand({ ...connectionInput(Name, properties), Name }));
        return {};
    },
    async delete(ConnectionName, { CatalogId }, { cloud }) {
        await cloud.glue.send(new client_glue_dist_cjs.DeleteConnectionCommand({ CatalogId, ConnectionName }));
    },
};
/** The service itself refuses what it does not connect to. */
function connectionInput(Name, { CatalogId, ConnectionInput }) {
    const { Description, ConnectionProperties = {}, PhysicalConnectionRequirements, ...rest } = ConnectionInput;
    (0,cloud_input/* onlyKnown */.KT)('AWS::Glue::Connection', rest, ['Name', 'ConnectionType']);
    return {
        CatalogId,
        ConnectionInput: {
            Name,
            Description,
            ConnectionType: oneOf(client_glue_dist_cjs.ConnectionType, rest.ConnectionType, 'connectionInput.connectionType'),
            ConnectionProperties,
            PhysicalConnectionRequirements,
        },
    };
}
const crawler = {
    customName: ({ Name }) => Name,
    generatedName: { longest: 255 },
    physicalId: (name) => name,
    exists: (Name, _, { cloud }) => found(() => cloud.glue.send(new client_glue_dist_cjs.GetCrawlerCommand({ Name })), absent),
    async create(Name, properties, { cloud }) {
        const input = { ...crawlerInput(properties), Tags: properties.Tags, Name };
        await cloud.glue.send(new client_glue_dist_cjs.CreateCrawlerCommand(input));
        return {};
    },
    async update(Name, properties, _, { cloud }) {
        await cloud.glue.send(new client_glue_dist_cjs.UpdateCrawlerCommand({ ...crawlerInput(properties), Name }));
        return {};
    },
    async delete(Name, _, { cloud }) {
        await cloud.glue.send(new client_glue_dist_cjs.DeleteCrawlerCommand({ Name }));
    },
};
/** The service itself refuses what it does not crawl. */
function crawlerInput({ Name: _, Tags: __, Schedule, SchemaChangePolicy, RecrawlPolicy, Targets, ...rest }) {
    (0,cloud_input/* onlyKnown */.KT)('AWS::Glue::Crawler with Targets', Targets, ['S3Targets', 'JdbcTargets']);
    const { UpdateBehavior, DeleteBehavior } = SchemaChangePolicy ?? {};
    return {
        ...rest,
        Targets: {
            S3Targets: Targets.S3Targets,
            JdbcTargets: Targets.JdbcTargets?.map((target) => {
                (0,cloud_input/* onlyKnown */.KT)('AWS::Glue::Crawler with JdbcTargets', target, ['ConnectionName', 'Path', 'Exclusions']);
                const { ConnectionName, Path, Exclusions } = target;
                return { ConnectionName, Path, Exclusions };
            }),
        },
        Schedule: Schedule?.ScheduleExpression,
        SchemaChangePolicy: SchemaChangePolicy && {
            UpdateBehavior: oneOf(client_glue_dist_cjs.UpdateBehavior, UpdateBehavior, 'schemaChangePolicy.updateBehavior'),
            DeleteBehavior: oneOf(client_glue_dist_cjs.DeleteBehavior, DeleteBehavior, 'schemaChangePolicy.deleteBehavior'),
        },
        RecrawlPolicy: RecrawlPolicy && {
            RecrawlBehavior: oneOf(client_glue_dist_cjs.RecrawlBehavior, RecrawlPolicy.RecrawlBehavior, 'recrawlPolicy.recrawlBehavior'),
        },
    };
}
const job = {
    customName: ({ Name }) => Name,
    generatedName: { longest: 255 },
    physicalId: (name) => name,
    exists: (JobName, _, { cloud }) => found(() => cloud.glue.send(new client_glue_dist_cjs.GetJobCommand({ JobName })), absent),
    async create(Name, properties, { cloud }) {
        await cloud.glue.send(new client_glue_dist_cjs.CreateJobCommand({ ...jobUpdate(properties), Tags: properties.Tags, Name }));
        return {};
    },
    async update(JobName, properties, _, { cloud }) {
        await cloud.glue.send(new client_glue_dist_cjs.UpdateJobCommand({ JobName, JobUpdate: jobUpdate(properties) }));
        return {};
    },
    async delete(JobName, _, { cloud }) {
        await cloud.glue.send(new client_glue_dist_cjs.DeleteJobCommand({ JobName }));
    },
};
/** UpdateJob replaces all that it may change; name and tags are not among it. */
function jobUpdate({ Name: _, Tags: __, ...properties }) {
    return {
        ...properties,
        ExecutionClass: oneOf(client_glue_dist_cjs.ExecutionClass, properties.ExecutionClass, 'executionClass'),
        JobMode: oneOf(client_glue_dist_cjs.JobMode, properties.JobMode, 'jobMode'),
        WorkerType: oneOf(client_glue_dist_cjs.WorkerType, properties.WorkerType, 'workerType'),
    };
}
const securityConfiguration = recorded({
    type: 'AWS::Glue::SecurityConfiguration',
    customName: ({ Name }) => Name,
    generatedName: { longest: 255 },
    physicalId: (name) => name,
    attributes: () => ({}),
});

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/iam.js
/** Roles and inline policies. IAM is global and not in the local cloud: they are remembered. */



const role = recorded({
    type: 'AWS::IAM::Role',
    customName: ({ RoleName }) => RoleName,
    generatedName: { longest: 64 },
    physicalId: (name) => name,
    attributes: (name, { Path = '/' }, world) => {
        const Arn = arn(world, 'iam', `role${Path}${name}`);
        return { Arn, RoleId: `AROA${(0,external_node_crypto_.createHash)('sha256').update(Arn).digest('hex').slice(0, 17).toUpperCase()}` };
    },
});
const iam_policy = recorded({
    type: 'AWS::IAM::Policy',
    // An inline policy has its name within each of its roles only.
    customName: () => undefined,
    generatedName: { longest: 128 },
    physicalId: (name) => name,
    attributes: (Id) => ({ Id }),
});
const managedPolicy = recorded({
    type: 'AWS::IAM::ManagedPolicy',
    customName: ({ ManagedPolicyName }) => ManagedPolicyName,
    generatedName: { longest: 128 },
    physicalId: (name, { Path = '/' }, world) => arn(world, 'iam', `policy${Path}${name}`),
    attributes: (PolicyArn) => ({ PolicyArn }),
});
/** An account has one for each issuer of tokens. */
const oidcProvider = recorded({
    type: 'AWS::IAM::OIDCProvider',
    customName: ({ Url = '' }) => Url.replace('https://', ''),
    generatedName: { longest: 255 },
    physicalId: (name, _, world) => arn(world, 'iam', `oidc-provider/${name}`),
    attributes: (Arn) => ({ Arn }),
});

// EXTERNAL MODULE: ./.build/simulators/cloud/iot/rules.js
var rules = __webpack_require__(98358);
;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/iot.js




const topicRule = {
    customName: ({ RuleName }) => RuleName,
    generatedName: { longest: 128 },
    // What CloudFormation makes up has dashes, which a rule's name does not take.
    physicalId: (name) => name.replaceAll('-', '_'),
    exists: async (name, _, world) => (0,rules/* findRule */.Il)(world, name) !== undefined,
    create: iot_put,
    update: (name, properties, _, world) => iot_put(name, properties, world),
    async delete(name, _, world) {
        (0,rules/* deleteRule */.k3)(world, name);
    },
};
async function iot_put(name, { TopicRulePayload }, world) {
    const { AwsIotSqlVersion = '2015-10-08', Sql, RuleDisabled, Actions, ErrorAction } = TopicRulePayload;
    if (AwsIotSqlVersion !== '2016-03-23')
        throw (0,service/* refuse */.T)(`AWS IoT SQL of version ${AwsIotSqlVersion}`);
    (0,rules/* putRule */.CQ)(world, {
        ruleName: name,
        sql: Sql,
        ruleDisabled: RuleDisabled ?? false,
        actions: Actions.map(action),
        errorAction: ErrorAction && action(ErrorAction),
    });
    return { Arn: arn(world, 'iot', `rule/${name}`) };
}
function action(action) {
    (0,cloud_input/* onlyKnown */.KT)('an action of AWS::IoT::TopicRule', action, ['Firehose', 'S3']);
    if (action.Firehose !== undefined)
        return firehoseAction(action.Firehose);
    if (action.S3 !== undefined)
        return s3Action(action.S3);
    throw (0,service/* refuse */.T)('AWS::IoT::TopicRule with an action that names none');
}
function firehoseAction({ BatchMode, DeliveryStreamName, Separator = '' }) {
    if (BatchMode === true)
        throw (0,service/* refuse */.T)('a Firehose action with BatchMode');
    return { kind: 'Firehose', deliveryStreamName: DeliveryStreamName, separator: Separator };
}
function s3Action({ BucketName, CannedAcl, Key }) {
    if (CannedAcl !== undefined)
        throw (0,service/* refuse */.T)('an S3 action with CannedAcl');
    return { kind: 'S3', bucketName: BucketName, key: Key };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/kms.js


const key = recorded({
    type: 'AWS::KMS::Key',
    customName: () => undefined,
    generatedName: { longest: 256 },
    physicalId: () => crypto.randomUUID(),
    attributes: (KeyId, _, world) => ({ KeyId, Arn: arn(world, 'kms', `key/${KeyId}`) }),
});

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/lambda.js
/** Functions, and who may call them. */





const lambdaFunction = {
    customName: ({ FunctionName }) => FunctionName,
    generatedName: { longest: 64 },
    physicalId: (name) => name,
    exists: (FunctionName, _, { cloud }) => found(() => cloud.lambda.send(new client_lambda_dist_cjs.GetFunctionCommand({ FunctionName })), 'ResourceNotFoundException'),
    async create(FunctionName, properties, world) {
        const { PackageType, Tags } = properties;
        await world.cloud.lambda.send(new client_lambda_dist_cjs.CreateFunctionCommand({
            ...configuration(FunctionName, properties),
            Code: code(properties),
            Architectures: architectures(properties),
            PackageType,
            Tags: Tags === undefined ? undefined : Object.fromEntries(Tags.map(({ Key, Value = '' }) => [Key, Value])),
        }));
        return { Arn: arn(world, 'lambda', `function:${FunctionName}`) };
    },
    async update(FunctionName, properties, previous, world) {
        if (previous === undefined || !(0,external_node_util_.isDeepStrictEqual)(code(previous), code(properties))) {
            await world.cloud.lambda.send(new client_lambda_dist_cjs.UpdateFunctionCodeCommand({ ...code(properties), FunctionName }));
        }
        await updateArchitectures(FunctionName, properties, world);
        await world.cloud.lambda.send(new client_lambda_dist_cjs.UpdateFunctionConfigurationCommand(configuration(FunctionName, properties)));
        return { Arn: arn(world, 'lambda', `function:${FunctionName}`) };
    },
    async delete(FunctionName, _, { cloud }) {
        await cloud.lambda.send(new client_lambda_dist_cjs.DeleteFunctionCommand({ FunctionName }));
    },
};
/** They go with the code, which is sent again only if they change. */
async function updateArchitectures(FunctionName, properties, { cloud }) {
    const { Configuration } = await cloud.lambda.send(new client_lambda_dist_cjs.GetFunctionCommand({ FunctionName }));
    const wanted = architectures(properties) ?? ['x86_64'];
    if ((0,external_node_util_.isDeepStrictEqual)(Configuration?.Architectures ?? ['x86_64'], wanted))
        return;
    const input = { ...code(properties), Architectures: wanted, FunctionName };
    await cloud.lambda.send(new client_lambda_dist_cjs.UpdateFunctionCodeCommand(input));
}
function configuration(FunctionName, properties) {
    (0,cloud_input/* onlyKnown */.KT)('AWS::Lambda::Function', properties, [
        'Architectures',
        'Code',
        'Description',
        'Environment',
        'FunctionName',
        'Handler',
        'MemorySize',
        'PackageType',
        'Role',
        'Runtime',
        'Tags',
        'Timeout',
        'TracingConfig',
    ]);
    const { Description, Environment, Handler, MemorySize, Role, Timeout, TracingConfig } = properties;
    return {
        FunctionName,
        Description,
        Environment,
        Handler,
        MemorySize,
        Role,
        Timeout,
        TracingConfig,
        Runtime: oneOf(client_lambda_dist_cjs.Runtime, properties.Runtime, 'runtime'),
    };
}
function code({ Code }) {
    (0,cloud_input/* onlyKnown */.KT)('AWS::Lambda::Function Code', Code, ['S3Bucket', 'S3Key', 'S3ObjectVersion']);
    const { S3Bucket, S3Key, S3ObjectVersion } = Code;
    return { S3Bucket, S3Key, S3ObjectVersion };
}
function architectures({ Architectures }) {
    return Architectures?.flatMap((name) => oneOf(client_lambda_dist_cjs.Architecture, name, 'architectures') ?? []);
}
/** Nobody is refused in the local cloud: a permission is remembered, no more. */
const permission = recorded({
    type: 'AWS::Lambda::Permission',
    customName: () => undefined,
    generatedName: { longest: 100 },
    physicalId: (name) => name,
    attributes: (Id) => ({ Id }),
});

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/observability.js


const logGroup = recorded({
    type: 'AWS::Logs::LogGroup',
    customName: ({ LogGroupName }) => LogGroupName,
    generatedName: { longest: 512 },
    physicalId: (name) => name,
    attributes: (name, _, world) => ({ Arn: arn(world, 'logs', `log-group:${name}:*`) }),
});
const logStream = recorded({
    type: 'AWS::Logs::LogStream',
    customName: ({ LogStreamName }) => LogStreamName,
    generatedName: { longest: 512 },
    // Its name is its own only within its group.
    physicalId: (name) => name,
    attributes: () => ({}),
});
const alarm = recorded({
    type: 'AWS::CloudWatch::Alarm',
    customName: ({ AlarmName }) => AlarmName,
    generatedName: { longest: 255 },
    physicalId: (name) => name,
    attributes: (name, _, world) => ({ Arn: arn(world, 'cloudwatch', `alarm:${name}`) }),
});
const topic = recorded({
    type: 'AWS::SNS::Topic',
    customName: ({ TopicName }) => TopicName,
    generatedName: { longest: 256 },
    physicalId: (name, _, world) => arn(world, 'sns', name),
    attributes: (TopicArn) => ({ TopicArn, TopicName: TopicArn.slice(TopicArn.lastIndexOf(':') + 1) }),
});
const topicPolicy = recorded({
    type: 'AWS::SNS::TopicPolicy',
    customName: () => undefined,
    generatedName: { longest: 256 },
    physicalId: (name) => name,
    attributes: (Id) => ({ Id }),
});
const rule = recorded({
    type: 'AWS::Events::Rule',
    customName: ({ Name }) => Name,
    generatedName: { longest: 64 },
    // A rule of another bus than the default one is known by both names.
    physicalId: (name, { EventBusName }) => (EventBusName === undefined ? name : `${EventBusName}|${name}`),
    attributes: (physicalId, _, world) => ({
        Arn: arn(world, 'events', `rule/${physicalId.replace('|', '/')}`),
        RuleName: physicalId.slice(physicalId.indexOf('|') + 1),
    }),
});

// EXTERNAL MODULE: ./.build/simulators/cloud/ec2/peerings.js
var peerings = __webpack_require__(14302);
;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/peering.js




const vpcPeeringConnection = {
    customName: () => undefined,
    generatedName: { longest: 255 },
    physicalId: (name) => ec2Id('pcx', name),
    exists: async (id, _, world) => (0,peerings/* findPeering */.Gd)(world, id) !== undefined,
    async create(id, properties, world) {
        (0,cloud_input/* onlyKnown */.KT)('AWS::EC2::VPCPeeringConnection', properties, [
            'VpcId',
            'PeerVpcId',
            'PeerOwnerId',
            'PeerRegion',
            'PeerRoleArn',
            'Tags',
        ]);
        const { account, region } = world;
        const { PeerOwnerId = account, PeerRegion = region, PeerRoleArn, PeerVpcId, VpcId } = properties;
        if (PeerOwnerId !== account && PeerRoleArn === undefined) {
            throw new service/* AwsError */.G('OperationNotPermitted', `User ${account} cannot accept peering ${id}`);
        }
        (0,peerings/* putPeering */.yf)(world, {
            id,
            requester: { vpcId: VpcId, account, region, resolvesForPeer: false },
            accepter: { vpcId: PeerVpcId, account: PeerOwnerId, region: PeerRegion, resolvesForPeer: false },
        });
        return { Id: id };
    },
    // Everything but tags and the role, which has accepted already, replaces the peering.
    update: async (id) => ({ Id: id }),
    async delete(id, _, world) {
        (0,peerings/* deletePeering */.WJ)(world, id);
    },
};

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/quicksight.js


const note = 'Recorded: the local cloud does not show QuickSight.';
/** `account|id` -> the id. */
const idOf = (physicalId) => physicalId.slice(physicalId.indexOf('|') + 1);
const dataSource = recorded({
    type: 'AWS::QuickSight::DataSource',
    note,
    customName: ({ DataSourceId }) => DataSourceId,
    generatedName: { longest: 512 },
    physicalId: (id, { AwsAccountId }, { account }) => `${AwsAccountId ?? account}|${id}`,
    attributes: (physicalId, _, world) => ({ Arn: arn(world, 'quicksight', `datasource/${idOf(physicalId)}`) }),
});
const dataSet = recorded({
    type: 'AWS::QuickSight::DataSet',
    note,
    customName: ({ DataSetId }) => DataSetId,
    generatedName: { longest: 512 },
    physicalId: (id, { AwsAccountId }, { account }) => `${AwsAccountId ?? account}|${id}`,
    attributes: (physicalId, _, world) => ({ Arn: arn(world, 'quicksight', `dataset/${idOf(physicalId)}`) }),
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var client_s3_dist_cjs = __webpack_require__(53711);
;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/lifecycle.js

function lifecycleRule(rule) {
    (0,cloud_input/* onlyKnown */.KT)('AWS::S3::Bucket LifecycleConfiguration', rule, [
        'Id',
        'Status',
        'Prefix',
        'ExpirationInDays',
        'ExpiredObjectDeleteMarker',
        'AbortIncompleteMultipartUpload',
        'NoncurrentVersionExpiration',
    ]);
    const { ExpirationInDays: Days, ExpiredObjectDeleteMarker } = rule;
    return {
        ID: rule.Id,
        Status: rule.Status,
        Filter: { Prefix: rule.Prefix ?? '' },
        Expiration: Days === undefined && ExpiredObjectDeleteMarker === undefined ? undefined : { Days, ExpiredObjectDeleteMarker },
        AbortIncompleteMultipartUpload: rule.AbortIncompleteMultipartUpload,
        NoncurrentVersionExpiration: rule.NoncurrentVersionExpiration,
    };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/s3.js
/** Buckets and their policies. */




const bucket = {
    customName: ({ BucketName }) => BucketName,
    generatedName: { longest: 63, lowerCase: true },
    physicalId: (name) => name,
    exists: (Bucket, _, { cloud }) => found(() => cloud.s3.send(new client_s3_dist_cjs.HeadBucketCommand({ Bucket })), 'NotFound'),
    async create(Bucket, properties, world) {
        (0,cloud_input/* onlyKnown */.KT)('AWS::S3::Bucket', properties, ['BucketName', ...s3_settings.map(({ property }) => property)]);
        // The one region that may not be named.
        const elsewhere = world.region === 'us-east-1' ? undefined : world.region;
        const LocationConstraint = oneOf(client_s3_dist_cjs.BucketLocationConstraint, elsewhere, 'locationConstraint');
        const CreateBucketConfiguration = LocationConstraint === undefined ? undefined : { LocationConstraint };
        await world.cloud.s3.send(new client_s3_dist_cjs.CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
        return configure(Bucket, properties, {}, world);
    },
    async update(Bucket, properties, previous, world) {
        (0,cloud_input/* onlyKnown */.KT)('AWS::S3::Bucket', properties, ['BucketName', ...s3_settings.map(({ property }) => property)]);
        return configure(Bucket, properties, previous, world);
    },
    async delete(Bucket, _, { cloud }) {
        await cloud.s3.send(new client_s3_dist_cjs.DeleteBucketCommand({ Bucket }));
    },
};
/** Of what others may have set, `previous` is not known: then all that the template does not say is removed. */
async function configure(name, properties, previous, world) {
    for (const { property, put, remove } of s3_settings) {
        if (properties[property] !== undefined)
            await put(name, properties, world);
        else if (previous === undefined || previous[property] !== undefined)
            await remove(name, world);
    }
    return {
        Arn: arn(world, 's3', name),
        DomainName: `${name}.s3.amazonaws.com`,
        DualStackDomainName: `${name}.s3.dualstack.${world.region}.amazonaws.com`,
        RegionalDomainName: `${name}.s3.${world.region}.amazonaws.com`,
        WebsiteURL: `http://${name}.s3-website-${world.region}.amazonaws.com`,
    };
}
const s3_settings = [
    {
        property: 'BucketEncryption',
        put: (Bucket, { BucketEncryption }, { cloud }) => cloud.s3.send(new client_s3_dist_cjs.PutBucketEncryptionCommand({
            Bucket,
            ServerSideEncryptionConfiguration: {
                Rules: BucketEncryption?.ServerSideEncryptionConfiguration.map(({ BucketKeyEnabled, ServerSideEncryptionByDefault }) => ({
                    ApplyServerSideEncryptionByDefault: ServerSideEncryptionByDefault,
                    BucketKeyEnabled,
                })),
            },
        })),
        remove: (Bucket, { cloud }) => cloud.s3.send(new client_s3_dist_cjs.DeleteBucketEncryptionCommand({ Bucket })),
    },
    {
        property: 'PublicAccessBlockConfiguration',
        put: (Bucket, { PublicAccessBlockConfiguration }, { cloud }) => cloud.s3.send(new client_s3_dist_cjs.PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration })),
        remove: (Bucket, { cloud }) => cloud.s3.send(new client_s3_dist_cjs.DeletePublicAccessBlockCommand({ Bucket })),
    },
    {
        property: 'OwnershipControls',
        put: (Bucket, { OwnershipControls }, { cloud }) => {
            const Rules = OwnershipControls?.Rules.map(({ ObjectOwnership }) => ({ ObjectOwnership }));
            return cloud.s3.send(new client_s3_dist_cjs.PutBucketOwnershipControlsCommand({ Bucket, OwnershipControls: { Rules } }));
        },
        remove: (Bucket, { cloud }) => cloud.s3.send(new client_s3_dist_cjs.DeleteBucketOwnershipControlsCommand({ Bucket })),
    },
    {
        property: 'VersioningConfiguration',
        put: (Bucket, { VersioningConfiguration }, { cloud }) => cloud.s3.send(new client_s3_dist_cjs.PutBucketVersioningCommand({
            Bucket,
            VersioningConfiguration: { Status: VersioningConfiguration?.Status },
        })),
        // Versioning, once enabled, can only be suspended.
        remove: (Bucket, { cloud }) => cloud.s3.send(new client_s3_dist_cjs.PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Suspended' } })),
    },
    {
        property: 'LifecycleConfiguration',
        put: (Bucket, { LifecycleConfiguration }, { cloud }) => cloud.s3.send(new client_s3_dist_cjs.PutBucketLifecycleConfigurationCommand({
            Bucket,
            LifecycleConfiguration: { Rules: LifecycleConfiguration?.Rules.map(lifecycleRule) },
        })),
        remove: (Bucket, { cloud }) => cloud.s3.send(new client_s3_dist_cjs.DeleteBucketLifecycleCommand({ Bucket })),
    },
    {
        property: 'LoggingConfiguration',
        put: (Bucket, { LoggingConfiguration }, { cloud }) => cloud.s3.send(new client_s3_dist_cjs.PutBucketLoggingCommand({
            Bucket,
            BucketLoggingStatus: {
                LoggingEnabled: {
                    TargetBucket: LoggingConfiguration?.DestinationBucketName ?? Bucket,
                    TargetPrefix: LoggingConfiguration?.LogFilePrefix ?? '',
                },
            },
        })),
        remove: (Bucket, { cloud }) => cloud.s3.send(new client_s3_dist_cjs.PutBucketLoggingCommand({ Bucket, BucketLoggingStatus: {} })),
    },
    {
        property: 'Tags',
        put: (Bucket, { Tags }, { cloud }) => cloud.s3.send(new client_s3_dist_cjs.PutBucketTaggingCommand({ Bucket, Tagging: { TagSet: Tags } })),
        remove: (Bucket, { cloud }) => cloud.s3.send(new client_s3_dist_cjs.DeleteBucketTaggingCommand({ Bucket })),
    },
];
const bucketPolicy = {
    customName: ({ Bucket }) => Bucket,
    generatedName: { longest: 63 },
    physicalId: (name) => name,
    exists: (Bucket, _, { cloud }) => found(() => cloud.s3.send(new client_s3_dist_cjs.GetBucketPolicyCommand({ Bucket })), 'NoSuchBucketPolicy', 'NoSuchBucket'),
    create: putPolicy,
    update: (Bucket, properties, _, world) => putPolicy(Bucket, properties, world),
    async delete(Bucket, _, { cloud }) {
        await cloud.s3.send(new client_s3_dist_cjs.DeleteBucketPolicyCommand({ Bucket }));
    },
};
async function putPolicy(Bucket, { PolicyDocument }, { cloud }) {
    const Policy = typeof PolicyDocument === 'string' ? PolicyDocument : JSON.stringify(PolicyDocument);
    await cloud.s3.send(new client_s3_dist_cjs.PutBucketPolicyCommand({ Bucket, Policy }));
    return {};
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/scheduler.js


const schedule = recorded({
    type: 'AWS::Scheduler::Schedule',
    customName: ({ Name }) => Name,
    generatedName: { longest: 64 },
    physicalId: (name) => name,
    attributes: (name, { GroupName = 'default' }, world) => ({
        Arn: arn(world, 'scheduler', `schedule/${GroupName}/${name}`),
    }),
    note: 'Nothing starts by itself here: penstock run --scheduled starts what is due.',
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudformation/dist-cjs/index.js
var client_cloudformation_dist_cjs = __webpack_require__(3805);
;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/stack.js
/** Nested stacks, without parameters and outputs. */






/** Milliseconds between looks at what happens in this process, or in the one that began it. */
const interval = 20;
const stack = {
    customName: () => undefined,
    generatedName: { longest: 128 },
    physicalId: (name, _, world) => arn(world, 'cloudformation', `stack/${name}/${crypto.randomUUID()}`),
    exists: async (stackId, _, world) => present(stackId, world) !== undefined,
    async create(stackId, properties, world) {
        openStacks(world).put(emptyStack(stackId, world));
        await apply(stackId, properties, 'CREATE', world);
        return {};
    },
    async update(stackId, properties, _, world) {
        const { status } = await settled(stackId, world);
        if (status === 'REVIEW_IN_PROGRESS')
            await apply(stackId, properties, 'CREATE', world);
        else
            await apply(stackId, properties, 'UPDATE', world);
        return {};
    },
    async delete(stackId, _, world) {
        await settled(stackId, world);
        await world.cloud.cloudFormation.send(new client_cloudformation_dist_cjs.DeleteStackCommand({ StackName: stackId }));
        const { status, statusReason = '' } = await settled(stackId, world);
        if (status !== 'DELETE_COMPLETE') {
            throw new ResourceFailure(`Embedded stack ${stackId} was not successfully deleted: ${statusReason}`);
        }
    },
};
function present(stackId, world) {
    const found = openStacks(world).find(stackId);
    return found === undefined || isGone(found) ? undefined : found;
}
/** Its id is known before it is made, so that an interruption can be made good. */
function emptyStack(stackId, { clock }) {
    const [, stackName = ''] = stackId.split('/');
    return {
        stackId,
        stackName,
        status: 'REVIEW_IN_PROGRESS',
        created: clock.now().toISOString(),
        outputs: [],
        capabilities: [],
        tags: [],
        terminationProtection: false,
        eventCount: 0,
    };
}
async function apply(StackName, properties, ChangeSetType, world) {
    (0,cloud_input/* onlyKnown */.KT)('AWS::CloudFormation::Stack', properties, ['Tags', 'TemplateURL']);
    const { TemplateURL, Tags } = properties;
    const { cloudFormation } = world.cloud;
    const ChangeSetName = `nested-${crypto.randomUUID()}`;
    const request = { StackName, ChangeSetName, ChangeSetType, TemplateURL, Tags };
    // Who deploys the parent has acknowledged what its children hold.
    const { Id } = await cloudFormation.send(new client_cloudformation_dist_cjs.CreateChangeSetCommand({ ...request, Capabilities: ['CAPABILITY_NAMED_IAM'] }));
    const changeSet = collections(world).changeSets.get(Id ?? '');
    if (changeSet?.status === 'FAILED') {
        if (/didn't contain changes/.test(changeSet.statusReason ?? ''))
            return;
        throw new ResourceFailure(changeSet.statusReason ?? '');
    }
    await cloudFormation.send(new client_cloudformation_dist_cjs.ExecuteChangeSetCommand({ StackName, ChangeSetName }));
    const { status } = await settled(StackName, world);
    if (status === 'CREATE_COMPLETE' || status === 'UPDATE_COMPLETE')
        return;
    const verb = ChangeSetType === 'CREATE' ? 'created' : 'updated';
    throw new ResourceFailure(`Embedded stack ${StackName} was not successfully ${verb}: ${whyRolledBack(StackName, world)}`);
}
/** Of the rollback's reason only the resources: that it was asked for goes without saying. */
function whyRolledBack(stackId, world) {
    const rollback = openStacks(world)
        .events(stackId)
        .findLast(({ status, physicalId }) => physicalId === stackId && status.endsWith('ROLLBACK_IN_PROGRESS'));
    return (rollback?.reason ?? '').replace('Rollback requested by user.', '');
}
/** When nothing is under way in it any more. */
async function settled(stackId, world) {
    for (;;) {
        const stack = openStacks(world).get(stackId);
        if (stack.status === 'REVIEW_IN_PROGRESS' || !stack.status.endsWith('_IN_PROGRESS'))
            return stack;
        await world.clock.sleep(interval);
    }
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sfn/dist-cjs/index.js
var client_sfn_dist_cjs = __webpack_require__(18476);
;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/states.js
/** State machines. */





const stateMachine = {
    customName: ({ StateMachineName }) => StateMachineName,
    generatedName: { longest: 80 },
    physicalId: (name, _, world) => arn(world, 'states', `stateMachine:${name}`),
    exists: (stateMachineArn, _, { cloud }) => found(() => cloud.sfn.send(new client_sfn_dist_cjs.DescribeStateMachineCommand({ stateMachineArn })), 'StateMachineDoesNotExist'),
    async create(stateMachineArn, properties, world) {
        const { StateMachineType, Tags } = properties;
        await world.cloud.sfn.send(new client_sfn_dist_cjs.CreateStateMachineCommand({
            ...(await states_settings(properties, world)),
            name: nameOf(stateMachineArn),
            type: StateMachineType,
            tags: Tags?.map(({ Key, Value }) => ({ key: Key, value: Value })),
        }));
        return states_attributes(stateMachineArn, world);
    },
    async update(stateMachineArn, properties, _, world) {
        const input = { ...(await states_settings(properties, world)), stateMachineArn };
        await world.cloud.sfn.send(new client_sfn_dist_cjs.UpdateStateMachineCommand(input));
        return states_attributes(stateMachineArn, world);
    },
    async delete(stateMachineArn, _, { cloud }) {
        await cloud.sfn.send(new client_sfn_dist_cjs.DeleteStateMachineCommand({ stateMachineArn }));
    },
};
/** What both CreateStateMachine and UpdateStateMachine take. */
async function states_settings(properties, world) {
    (0,cloud_input/* onlyKnown */.KT)('AWS::StepFunctions::StateMachine', properties, [
        'Definition',
        'DefinitionString',
        'DefinitionS3Location',
        'DefinitionSubstitutions',
        'LoggingConfiguration',
        'RoleArn',
        'StateMachineName',
        'StateMachineType',
        'Tags',
        'TracingConfiguration',
    ]);
    const { RoleArn, LoggingConfiguration, TracingConfiguration } = properties;
    return {
        definition: states_substitute(await definitionText(properties, world), properties.DefinitionSubstitutions ?? {}),
        roleArn: RoleArn,
        ...(LoggingConfiguration === undefined ? {} : { loggingConfiguration: logging(LoggingConfiguration) }),
        ...(TracingConfiguration === undefined
            ? {}
            : { tracingConfiguration: { enabled: TracingConfiguration.Enabled ?? false } }),
    };
}
function logging(configuration) {
    const { Destinations, IncludeExecutionData, Level } = configuration;
    return {
        level: Level,
        includeExecutionData: IncludeExecutionData,
        destinations: Destinations?.map(({ CloudWatchLogsLogGroup }) => ({
            cloudWatchLogsLogGroup: { logGroupArn: CloudWatchLogsLogGroup?.LogGroupArn },
        })),
    };
}
async function definitionText(properties, { cloud }) {
    const { Definition, DefinitionString, DefinitionS3Location } = properties;
    const given = [Definition, DefinitionString, DefinitionS3Location].filter((value) => value !== undefined);
    if (given.length !== 1) {
        throw new service/* AwsError */.G('ValidationException', 'Exactly one of [DefinitionString, Definition, DefinitionS3Location] must be provided.');
    }
    if (DefinitionString !== undefined)
        return DefinitionString;
    if (DefinitionS3Location === undefined)
        return JSON.stringify(Definition);
    const { Bucket, Key, Version: VersionId } = DefinitionS3Location;
    const { Body } = await cloud.s3.send(new client_s3_dist_cjs.GetObjectCommand({ Bucket, Key, VersionId }));
    return (await Body?.transformToString()) ?? '';
}
/** `${name}` of the substitutions; any other `${…}` stays as it is. */
function states_substitute(definition, substitutions) {
    return definition.replace(/\$\{([^{}]+)\}/g, (whole, name) => Object.hasOwn(substitutions, name) ? String(substitutions[name]) : whole);
}
async function states_attributes(stateMachineArn, { cloud }) {
    const { revisionId } = await cloud.sfn.send(new client_sfn_dist_cjs.DescribeStateMachineCommand({ stateMachineArn }));
    // Before its first update a state machine has no revision, which CloudFormation calls so.
    return { Arn: stateMachineArn, Name: nameOf(stateMachineArn), StateMachineRevisionId: revisionId ?? 'INITIAL' };
}
function nameOf(stateMachineArn) {
    return stateMachineArn.slice(stateMachineArn.lastIndexOf(':') + 1);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/resources/index.js

















const providers = {
    'AWS::Athena::WorkGroup': workGroup,
    'AWS::CloudFormation::CustomResource': customResource,
    'AWS::CloudFormation::Stack': stack,
    'AWS::CloudWatch::Alarm': alarm,
    'AWS::DynamoDB::Table': table,
    'AWS::EC2::FlowLog': flowLog,
    'AWS::EC2::Route': route,
    'AWS::EC2::RouteTable': routeTable,
    'AWS::EC2::SecurityGroup': securityGroup,
    'AWS::EC2::SecurityGroupEgress': securityGroupEgress,
    'AWS::EC2::SecurityGroupIngress': securityGroupIngress,
    'AWS::EC2::Subnet': subnet,
    'AWS::EC2::SubnetRouteTableAssociation': subnetRouteTable,
    'AWS::EC2::VPC': vpc,
    'AWS::EC2::VPCEndpoint': vpcEndpoint,
    'AWS::EC2::VPCPeeringConnection': vpcPeeringConnection,
    'AWS::Events::Rule': rule,
    'AWS::Glue::Connection': connection,
    'AWS::Glue::Crawler': crawler,
    'AWS::Glue::Database': database,
    'AWS::Glue::Job': job,
    'AWS::Glue::SecurityConfiguration': securityConfiguration,
    'AWS::Glue::Table': glue_table,
    'AWS::IAM::ManagedPolicy': managedPolicy,
    'AWS::IAM::OIDCProvider': oidcProvider,
    'AWS::IAM::Policy': iam_policy,
    'AWS::IAM::Role': role,
    'AWS::IoT::TopicRule': topicRule,
    'AWS::KMS::Key': key,
    'AWS::KinesisFirehose::DeliveryStream': deliveryStream,
    'AWS::Lambda::Function': lambdaFunction,
    'AWS::Lambda::Permission': permission,
    'AWS::Logs::LogGroup': logGroup,
    'AWS::Logs::LogStream': logStream,
    'AWS::QuickSight::DataSet': dataSet,
    'AWS::QuickSight::DataSource': dataSource,
    'AWS::S3::Bucket': bucket,
    'AWS::S3::BucketPolicy': bucketPolicy,
    'AWS::SNS::Topic': topic,
    'AWS::SNS::TopicPolicy': topicPolicy,
    'AWS::Scheduler::Schedule': schedule,
    'AWS::StepFunctions::StateMachine': stateMachine,
};
function providerOf(type) {
    const provider = Object.hasOwn(providers, type) ? providers[type] : undefined;
    if (provider === undefined)
        throw new TypeError(`No provider makes ${type}.`);
    // properties.ts has compared the properties with the very specification that the providers' types are made of.
    return provider;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/operations/make.js
/** Makes the physical resource of a logical one, so that an interruption at any point can be made good. */



/** Rejects with a service's error or a ResourceFailure. `resource` has no physical id yet. */
async function make(site, resource, making) {
    const { world, stacks, stackId, stackName } = site;
    const { type, logicalId, properties } = resource;
    const provider = providerOf(type);
    const name = provider.customName(properties) ?? madeUpName(stackName, logicalId, provider.generatedName);
    const physicalId = provider.physicalId(name, properties, world);
    if (await provider.exists(physicalId, properties, world))
        throw taken(site, { ...resource, physicalId }, making);
    // Written before it is done: after an interruption, what exists under this id is known to be ours.
    const begun = stacks.moveResource(stackId, { ...resource, physicalId, creating: true }, `${making.verb}_IN_PROGRESS`, 'Resource creation Initiated');
    try {
        finish(site, begun, await provider.create(physicalId, properties, world, { stackId, logicalId }), making);
    }
    catch (error) {
        // Somebody else was quicker: what has that id is theirs, and no rollback may delete it.
        if (isTaken(error))
            stacks.putResource(stackId, { ...begun, physicalId: undefined, creating: false });
        throw error;
    }
}
/** The second half of an interrupted `make`. */
async function makeRest(site, resource, making) {
    const { type, logicalId, properties, physicalId = '' } = resource;
    const { stackId } = site;
    const provider = providerOf(type);
    const exists = await provider.exists(physicalId, properties, site.world);
    const attributes = exists
        ? await provider.update(physicalId, properties, undefined, site.world, { stackId, logicalId })
        : await provider.create(physicalId, properties, site.world, { stackId, logicalId });
    finish(site, resource, attributes, making);
}
function finish({ stacks, stackId }, resource, attributes, { verb, cancelled }) {
    const chosen = providerOf(resource.type).choosesId === true ? attributes['Id'] : resource.physicalId;
    const made = { ...resource, physicalId: chosen, attributes, creating: false };
    if (cancelled())
        stacks.moveResource(stackId, made, `${verb}_FAILED`, 'Resource creation cancelled');
    else
        stacks.moveResource(stackId, made, `${verb}_COMPLETE`, providerOf(resource.type).note);
}
function taken({ stacks, stackId }, resource, { replaced }) {
    const { type, physicalId = '' } = resource;
    if (replaced !== undefined && identity(replaced) === identity(resource)) {
        return new ResourceFailure(`CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename ${physicalId} and update the stack again.`);
    }
    const holder = stacks.holder((other) => identity(other) === identity(resource), stackId);
    if (holder !== undefined)
        return new ResourceFailure(`${physicalId} already exists in stack ${holder.stackId}`);
    return alreadyExists(type, physicalId);
}
/** What no two resources have in common. */
function identity({ type, physicalId = '', properties }) {
    return `${type} ${providerOf(type).identity?.(physicalId, properties) ?? physicalId}`;
}
function madeUpName(stackName, logicalId, limits) {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
    const random = Array.from((0,external_node_crypto_.randomBytes)(12), (byte) => alphabet[byte % alphabet.length]).join('');
    const name = `${`${stackName}-${logicalId}`.slice(0, limits.longest - random.length - 1)}-${random}`;
    return limits.lowerCase === true ? name.toLowerCase() : name;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/outputs.js
/** The outputs of a stack. */




/** `find` tells what is known of a resource. */
function outputsOf(blueprint, find) {
    const scope = scopeOf(blueprint, find);
    return Object.entries(blueprint.outputs).map(([key, { value, description }]) => {
        const text = scalarText(evaluate(value, scope));
        if (text !== undefined)
            return { key, value: text, description };
        throw templateFormatError(`Output ${key} is malformed. The Value field of every Outputs member must evaluate to a String.`);
    });
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/policy.js
/** Policies of stacks: what an update may do to which resources. */



/** Throws CloudFormation's ValidationError; what it would not evaluate as AWS does, it refuses. */
function readPolicy(body) {
    const policy = parsed(body);
    const statements = isObject(policy) ? policy['Statement'] : undefined;
    if (!isArray(statements))
        throw validationError('Error validating stack policy: Statement is missing');
    return statements.map(statement);
}
function parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch (error) {
        throw validationError(`Error validating stack policy: ${String(error)}`);
    }
}
function statement(value) {
    if (!isObject(value))
        throw validationError('Error validating stack policy: a statement is no object');
    const { Effect, Action, Resource, Principal, Condition, ...rest } = value;
    const [strange] = Object.keys(rest);
    if (strange !== undefined)
        throw (0,service/* refuse */.T)(`stack policies with ${strange}`);
    if (Principal !== '*')
        throw validationError('Error validating stack policy: Principal must be "*"');
    return {
        allows: Effect === 'Allow',
        actions: texts(Action),
        resources: texts(Resource),
        types: Condition === undefined ? undefined : typesOf(Condition),
    };
}
function typesOf(condition) {
    const [[operator, keys] = [], ...more] = isObject(condition) ? Object.entries(condition) : [];
    const isKnown = (operator === 'StringEquals' || operator === 'StringLike') && more.length === 0 && isObject(keys);
    if (!isKnown || Object.keys(keys).join() !== 'ResourceType')
        throw (0,service/* refuse */.T)('stack policies with such a Condition');
    return texts(keys['ResourceType']);
}
function texts(value) {
    const list = isArray(value) ? value : [value];
    return list.map((item) => {
        if (typeof item === 'string')
            return item;
        throw new service/* AwsError */.G('ValidationError', 'Error validating stack policy: a text was expected');
    });
}
/** Why the policy does not let it: a Deny counts for more than any Allow, and what nobody allows is denied. */
function denial(policy, action, resource) {
    const concerns = ({ actions, resources, types }) => actions.some((pattern) => matches(pattern, action)) &&
        resources.some((pattern) => matches(pattern, `LogicalResourceId/${resource.logicalId}`)) &&
        (types?.some((pattern) => matches(pattern, resource.type)) ?? true);
    const denying = policy.findIndex((one) => !one.allows && concerns(one));
    if (denying === -1 && policy.some((one) => one.allows && concerns(one)))
        return undefined;
    const which = denying === -1 ? 'No statement allows' : `Statement [#${denying + 1}] does not allow`;
    return `Action denied by stack policy: ${which} [${action}] for resource [LogicalResourceId/${resource.logicalId}]`;
}
const matches = (pattern, text) => new RegExp(`^${pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')}$`).test(text);

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/properties.js
/** Properties against the specification of their type: what is wrong with them, and what of a change replaces. */


/** Properties as the specification has them (CloudFormation takes "5" for 5), and what is wrong with them. */
function conform(type, properties) {
    const complaints = [];
    const object = (fields, value, path) => {
        for (const [name, { required }] of Object.entries(fields)) {
            if (required !== true || name in value)
                continue;
            complaints.push(`${path}: required key [${name}] not found`);
        }
        return mapValues(value, (item, name) => {
            const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
            if (field === undefined && type.isOpen === true && path === '#')
                return item;
            if (field !== undefined)
                return conformValue(field.type, item, `${path}/${name}`);
            complaints.push(`${path}: extraneous key [${name}] is not permitted`);
            return item;
        });
    };
    const conformValue = (wanted, value, path) => {
        if (isUnknown(value) && typeof value === 'string')
            return value;
        if (typeof wanted === 'string')
            return primitive(wanted, value, path, complaints);
        if ('values' in wanted) {
            const conformed = primitive(wanted.type, value, path, complaints);
            if (!wanted.values.some((allowed) => allowed === conformed)) {
                complaints.push(`${path}: ${JSON.stringify(value)} is not a valid enum value`);
            }
            return conformed;
        }
        if ('array' in wanted) {
            if (isArray(value))
                return value.map((item, index) => conformValue(wanted.array, item, `${path}/${index}`));
            return mistyped('JSONArray', value, path, complaints);
        }
        if ('union' in wanted)
            return union(wanted.union, value, path);
        if (!isObject(value))
            return mistyped('JSONObject', value, path, complaints);
        if ('map' in wanted)
            return mapValues(value, (item, name) => conformValue(wanted.map, item, `${path}/${name}`));
        return object(type.definitions[wanted.definition] ?? {}, value, path);
    };
    /** The first that fits; when none does, what is wrong with it as the first. */
    const union = (choices, value, path) => {
        const [first = 'json'] = choices;
        for (const choice of choices) {
            const before = complaints.length;
            const conformed = conformValue(choice, value, path);
            if (complaints.length === before)
                return conformed;
            complaints.length = before;
        }
        return conformValue(first, value, path);
    };
    return { properties: object(type.properties, properties, '#'), complaints };
}
function primitive(type, value, path, complaints) {
    switch (type) {
        case 'json':
            return value;
        case 'tag':
            return tag(value, path, complaints);
        case 'boolean':
            if (typeof value === 'boolean')
                return value;
            if (value === 'true' || value === 'false')
                return value === 'true';
            return mistyped('Boolean', value, path, complaints);
        case 'string':
            if (typeof value === 'string')
                return value;
            if (typeof value === 'number' || typeof value === 'boolean')
                return String(value);
            return mistyped('String', value, path, complaints);
        default: {
            const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
            if (typeof number === 'number' && (type === 'number' ? Number.isFinite(number) : Number.isInteger(number))) {
                return number;
            }
            return mistyped(type === 'number' ? 'Number' : 'Integer', value, path, complaints);
        }
    }
}
function tag(value, path, complaints) {
    if (!isObject(value))
        return mistyped('JSONObject', value, path, complaints);
    for (const key of ['Key', 'Value']) {
        if (!(key in value))
            complaints.push(`${path}: required key [${key}] not found`);
    }
    for (const key of Object.keys(value)) {
        if (key !== 'Key' && key !== 'Value')
            complaints.push(`${path}: extraneous key [${key}] is not permitted`);
    }
    return mapValues(value, (item) => scalarText(item) ?? item);
}
function mistyped(expected, value, path, complaints) {
    complaints.push(`${path}: expected type: ${expected}, found: ${kindOf(value)}`);
    return value;
}
function kindOf(value) {
    if (value === null)
        return 'Null';
    if (isArray(value))
        return 'JSONArray';
    if (isObject(value))
        return 'JSONObject';
    return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Number' : 'Boolean';
}
/** What differs, one entry for each property of the resource. */
function propertyChanges(type, before, after) {
    return changesOf(type, type.properties, before, after);
}
function changesOf(type, fields, before, after) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names
        .filter((name) => !equals(before[name], after[name]))
        .map((name) => ({
        name,
        before: before[name],
        after: after[name],
        requiresRecreation: recreation(type, fields[name], before[name], after[name]),
    }));
}
/** A property, or the worst of what lies within it. */
function recreation(type, field, before, after) {
    if (field?.replacement === 'yes')
        return 'Always';
    if (field?.replacement === 'maybe')
        return 'Conditionally';
    if (field === undefined || typeof field.type === 'string' || !('definition' in field.type))
        return 'Never';
    const fields = type.definitions[field.type.definition] ?? {};
    const within = changesOf(type, fields, isObject(before) ? before : {}, isObject(after) ? after : {});
    const worst = within.map(({ requiresRecreation }) => requiresRecreation);
    return worst.includes('Always') ? 'Always' : worst.includes('Conditionally') ? 'Conditionally' : 'Never';
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/operations/import.js


/** Ends in UPDATE_COMPLETE: after the import proper CloudFormation updates the resource to the template's properties. */
async function importResource({ world, stacks, stackId }, resource) {
    const { type, logicalId, properties } = resource;
    const provider = providerOf(type);
    const name = provider.customName(properties);
    const physicalId = name === undefined ? undefined : provider.physicalId(name, properties, world);
    if (physicalId === undefined)
        throw new ResourceFailure(`A ${type} without a custom name cannot be imported.`);
    const found = { ...resource, physicalId };
    stacks.moveResource(stackId, found, 'IMPORT_IN_PROGRESS', 'Resource import started.');
    if (!(await provider.exists(physicalId, properties, world))) {
        throw new ResourceFailure(`Resource of type '${type}' with identifier '${physicalId}' was not found.`);
    }
    stacks.moveResource(stackId, found, 'IMPORT_COMPLETE', 'Resource import completed.');
    const why = 'Apply stack-level tags to imported resource if applicable.';
    stacks.moveResource(stackId, found, 'UPDATE_IN_PROGRESS', why);
    const attributes = await provider.update(physicalId, properties, undefined, world, { stackId, logicalId });
    stacks.moveResource(stackId, { ...found, attributes }, 'UPDATE_COMPLETE');
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/operations/site.js


function blueprintOf(definition, { world, stackId, stackName }) {
    const { account, region } = world;
    return blueprint(readTemplate(definition.templateBody), definition.parameters, {
        account,
        region,
        stackId,
        stackName,
    });
}
/** The operation that is under way. */
function operationOf(stack) {
    if (stack.operation === undefined)
        throw new TypeError(`No operation is under way on ${stack.stackId}.`);
    return stack.operation;
}
function changeOperation({ stacks, stackId }, changes) {
    stacks.change(stackId, { operation: { ...operationOf(stacks.get(stackId)), ...changes } });
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/operations/converge.js
/** Makes one resource what the template says: creates, imports, updates, replaces it, or leaves it alone. */










/** Records what fails; rejects for bugs only. `cancelled`: another resource has failed, and this one no longer counts. */
async function converge(site, blueprint, id, cancelled) {
    const { stacks, stackId } = site;
    const resource = blueprint.resources[id];
    if (resource === undefined)
        throw new TypeError(`${id} is not in the template.`);
    const current = stacks.resource(stackId, id);
    const verb = current === undefined || current.status.startsWith('CREATE_IN') ? 'CREATE' : 'UPDATE';
    const desired = { ...blank(id, resource, blueprint), status: `${verb}_IN_PROGRESS` };
    try {
        const properties = resolve(site, blueprint, id, resource);
        await change(site, current, { ...desired, properties }, { verb, cancelled });
    }
    catch (error) {
        const reason = reasonOf(error, resource.type);
        const failing = stacks.resource(stackId, id) ?? desired;
        const importing = failing.status.startsWith('IMPORT');
        stacks.moveResource(stackId, failing, importing ? 'IMPORT_FAILED' : `${verb}_FAILED`, reason);
    }
}
function blank(logicalId, resource, { needs }) {
    const { type, deletionPolicy, updateReplacePolicy } = resource;
    return {
        logicalId,
        type,
        deletionPolicy,
        updateReplacePolicy,
        timestamp: '',
        properties: {},
        attributes: {},
        needs: needs[logicalId] ?? [],
        creating: false,
    };
}
function resolve({ stacks, stackId }, blueprint, id, resource) {
    const scope = scopeOf(blueprint, (other) => referable(stacks.resource(stackId, other) ?? { attributes: {} }));
    const { properties, complaints } = conform(knownType(resource.type), propertiesOf(resource, scope));
    if (complaints.length === 0)
        return properties;
    throw new ResourceFailure(`Properties validation failed for resource ${id} with message:\n${complaints.join('\n')}`);
}
async function change(site, current, desired, making) {
    const { stacks, stackId } = site;
    const { logicalId } = desired;
    const operation = operationOf(stacks.get(stackId));
    if (operation.imports.includes(logicalId) && current?.status !== 'UPDATE_COMPLETE') {
        return importResource(site, desired);
    }
    if (current === undefined) {
        return make(site, stacks.moveResource(stackId, desired, 'CREATE_IN_PROGRESS'), making);
    }
    // What follows were interruptions: begun and not seen to end.
    const replaced = operation.discarded.find(({ resource }) => resource.logicalId === logicalId)?.resource;
    if (current.creating)
        return makeRest(site, current, { ...making, replaced });
    if (current.physicalId === undefined)
        return make(site, desired, { ...making, replaced });
    return update(site, current, desired, making);
}
async function update(site, current, desired, making) {
    const { world, stacks, stackId } = site;
    const { type, physicalId = '', properties: previous } = current;
    const changes = propertyChanges(knownType(type), previous, desired.properties);
    const replaces = changes.some(({ requiresRecreation }) => requiresRecreation !== 'Never');
    if (changes.length > 0)
        askPolicy(site, replaces ? 'Update:Replace' : 'Update:Modify', current);
    if (replaces) {
        replace(site, current, desired);
        return make(site, desired, { ...making, replaced: current });
    }
    const { deletionPolicy, updateReplacePolicy, needs } = desired;
    const unchanged = { ...current, deletionPolicy, updateReplacePolicy, needs };
    if (changes.length === 0 && current.status !== 'UPDATE_IN_PROGRESS') {
        if (!(0,external_node_util_.isDeepStrictEqual)(current, unchanged))
            stacks.putResource(stackId, unchanged);
        return;
    }
    stacks.moveResource(stackId, unchanged, 'UPDATE_IN_PROGRESS');
    const attributes = await providerOf(type).update(physicalId, desired.properties, previous, world, {
        stackId,
        logicalId: desired.logicalId,
    });
    const updated = { ...unchanged, properties: desired.properties, attributes };
    if (making.cancelled())
        stacks.moveResource(stackId, updated, 'UPDATE_FAILED', 'Resource update cancelled');
    else
        stacks.moveResource(stackId, updated, 'UPDATE_COMPLETE');
}
function askPolicy({ stacks, stackId }, action, resource) {
    const { policy } = stacks.get(stackId);
    const reason = policy === undefined ? undefined : denial(readPolicy(policy), action, resource);
    if (reason !== undefined)
        throw new ResourceFailure(reason);
}
/** Puts the old physical resource aside. It goes when everything else is done. */
function replace(site, current, desired) {
    const { world, stacks, stackId } = site;
    world.store.transaction(() => {
        const { discarded } = operationOf(stacks.get(stackId));
        const keep = current.updateReplacePolicy === 'Retain';
        changeOperation(site, { discarded: [...discarded, { resource: current, keep }] });
        stacks.putResource(stackId, desired);
        stacks.tell(stackId, { ...current, properties: desired.properties }, 'UPDATE_IN_PROGRESS', 'Requested update requires the creation of a new physical resource; hence creating one.');
    });
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/operations/schedule.js
/** The order of an operation's work. */
/**
 * Acts for every key of `needs`, after all that it needs and side by side where nothing is in the way. Once `stopped`
 * it begins no more. Resolves, or rejects with the first error, when all that had begun has ended.
 */
async function schedule_inOrder(needs, act, stopped = () => false) {
    const begun = new Map();
    const begin = (id) => {
        const before = (needs[id] ?? []).filter((need) => need in needs);
        const work = begun.get(id) ?? Promise.all(before.map(begin)).then(() => (stopped() ? undefined : act(id)));
        begun.set(id, work);
        return work;
    };
    const results = await Promise.allSettled(Object.keys(needs).map(begin));
    for (const result of results)
        if (result.status === 'rejected')
            throw result.reason;
}
/** The same, seen from the other end: who must be gone before whom. */
function inverted(needs) {
    const result = {};
    for (const id of Object.keys(needs))
        result[id] = [];
    for (const [id, needed] of Object.entries(needs))
        for (const need of needed)
            result[need]?.push(id);
    return result;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/operations/apply.js
/** The way forward of a creation or an update: every resource of the template becomes what it says. */








/** Leaves the stack in its last state, or in the one from which the rollback or the cleanup goes on. */
async function apply_apply(site, kind) {
    const { stacks, stackId } = site;
    const { deployed } = stacks.get(stackId);
    if (deployed === undefined)
        throw new TypeError(`${stackId} has no template to apply.`);
    const blueprint = blueprintOf(deployed, site);
    const failed = () => stacks.resources(stackId).filter(({ status }) => status.endsWith('_FAILED'));
    if (kind === 'UPDATE')
        keepWhatPolicyKeeps(site, blueprint);
    const act = (id) => converge(site, blueprint, id, () => failed().length > 0);
    await schedule_inOrder(blueprint.needs, act, () => failed().length > 0);
    const reason = failureReason(failed());
    if (reason !== undefined) {
        giveUp(site, kind, reason);
        return;
    }
    try {
        const find = (id) => referable(stacks.resource(stackId, id) ?? { attributes: {} });
        succeed(site, kind, blueprint, outputsOf(blueprint, find));
    }
    catch (error) {
        giveUp(site, kind, `${reasonOf(error, 'AWS::CloudFormation::Stack')} `);
    }
}
/** Resources that the template no longer has, and that the policy of the stack does not let go. */
function keepWhatPolicyKeeps({ stacks, stackId }, { resources }) {
    const { policy } = stacks.get(stackId);
    if (policy === undefined)
        return;
    for (const resource of stacks.resources(stackId)) {
        if (!isHeld(resource) || resource.logicalId in resources)
            continue;
        const reason = denial(readPolicy(policy), 'Update:Delete', resource);
        if (reason !== undefined)
            stacks.moveResource(stackId, resource, 'UPDATE_FAILED', reason);
    }
}
function failureReason(failed) {
    const verbs = { CREATE_FAILED: 'create', IMPORT_FAILED: 'import', UPDATE_FAILED: 'update' };
    const sentences = Object.entries(verbs).flatMap(([status, verb]) => {
        const ids = failed.filter((resource) => resource.status === status).map(({ logicalId }) => logicalId);
        return ids.length === 0 ? [] : [`The following resource(s) failed to ${verb}: [${ids.join(', ')}]. `];
    });
    return sentences.length === 0 ? undefined : sentences.join('');
}
function giveUp(site, kind, reason) {
    const { stacks, stackId } = site;
    if (kind === 'CREATE') {
        stacks.move(stackId, 'ROLLBACK_IN_PROGRESS', `${reason}Rollback requested by user.`);
        return;
    }
    const operation = { ...operationOf(stacks.get(stackId)), discarded: [] };
    stacks.move(stackId, 'UPDATE_ROLLBACK_IN_PROGRESS', reason, { operation });
}
function succeed(site, kind, blueprint, outputs) {
    const { world, stacks, stackId } = site;
    if (kind === 'CREATE') {
        stacks.move(stackId, 'CREATE_COMPLETE', undefined, { outputs, operation: undefined });
        return;
    }
    world.store.transaction(() => {
        const removed = stacks.resources(stackId).filter(({ logicalId }) => !(logicalId in blueprint.resources));
        for (const { logicalId } of removed)
            stacks.removeResource(stackId, logicalId);
        const operation = operationOf(stacks.get(stackId));
        const discarded = removed.map((resource) => ({ resource, keep: resource.deletionPolicy !== 'Delete' }));
        stacks.move(stackId, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', undefined, {
            outputs,
            operation: { ...operation, discarded: [...operation.discarded, ...discarded] },
        });
    });
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/operations/rollback.js
/** The way back of an update: every resource becomes what it was before, and what was new is put aside. */





async function rollBackUpdate(site) {
    const { world, stacks, stackId } = site;
    const { before } = operationOf(stacks.get(stackId));
    if (before === undefined)
        throw new TypeError(`${stackId} has nothing to go back to.`);
    const old = new Map(before.resources.map((resource) => [resource.logicalId, resource]));
    const failed = [];
    await schedule_inOrder(rollback_needsOf(before.resources), async (id) => {
        const was = old.get(id);
        if (was !== undefined && !(await restore(site, was)))
            failed.push(id);
    });
    if (failed.length > 0) {
        stacks.move(stackId, 'UPDATE_ROLLBACK_FAILED', `The following resource(s) failed to update: [${failed.join(', ')}]. `);
        return;
    }
    world.store.transaction(() => {
        for (const resource of inNeedOrder(stacks.resources(stackId).filter(({ logicalId }) => !old.has(logicalId)))) {
            discard(site, resource, keepsOnRollback(site, resource));
            stacks.removeResource(stackId, resource.logicalId);
        }
        stacks.move(stackId, 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS', undefined, stackBefore(before));
    });
}
/** `RetainExceptOnCreate` is for this: what an operation made and failed with goes again. */
function keepsOnRollback({ stacks, stackId }, { logicalId, deletionPolicy }) {
    const { imports } = operationOf(stacks.get(stackId));
    return deletionPolicy === 'Retain' || imports.includes(logicalId);
}
function stackBefore({ deployed, outputs, capabilities, tags }) {
    return { deployed, outputs, capabilities, tags };
}
/** False: it could not be brought back; the record says why. */
async function restore(site, was) {
    const { world, stacks, stackId } = site;
    const current = stacks.resource(stackId, was.logicalId);
    if ((0,external_node_util_.isDeepStrictEqual)(current, was))
        return true;
    stacks.tell(stackId, was, 'UPDATE_IN_PROGRESS');
    if (current !== undefined && current.physicalId !== was.physicalId) {
        if (current.physicalId !== undefined)
            discard(site, current, false);
        stacks.moveResource(stackId, was, 'UPDATE_COMPLETE');
        return true;
    }
    try {
        const { physicalId = '', properties, type, logicalId } = was;
        // What the failed update left behind is not known: nothing of it may stay.
        const attributes = await providerOf(type).update(physicalId, properties, undefined, world, { stackId, logicalId });
        stacks.moveResource(stackId, { ...was, attributes }, 'UPDATE_COMPLETE');
        return true;
    }
    catch (error) {
        stacks.moveResource(stackId, current ?? was, 'UPDATE_FAILED', reasonOf(error, was.type));
        return false;
    }
}
function discard(site, resource, keep) {
    const { discarded } = operationOf(site.stacks.get(site.stackId));
    changeOperation(site, { discarded: [...discarded, { resource, keep }] });
}
function rollback_needsOf(resources) {
    return Object.fromEntries(resources.map(({ logicalId, needs }) => [logicalId, needs]));
}
/** Each after all that it needs. */
function inNeedOrder(resources) {
    const ordered = new Set();
    const add = (resource) => {
        for (const other of resources)
            if (resource.needs.includes(other.logicalId))
                add(other);
        ordered.add(resource);
    };
    resources.forEach(add);
    return [...ordered];
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/operations/remove.js






/** The end of a creation that failed. */
async function rollBackCreate(site) {
    const keeps = (resource) => keepsOnRollback(site, resource);
    await removeAll(site, keeps, { done: 'ROLLBACK_COMPLETE', failed: 'ROLLBACK_FAILED' });
}
async function deleteStack(site) {
    const { retained } = operationOf(site.stacks.get(site.stackId));
    const keeps = ({ logicalId, deletionPolicy }) => deletionPolicy !== 'Delete' || retained.includes(logicalId);
    await removeAll(site, keeps, { done: 'DELETE_COMPLETE', failed: 'DELETE_FAILED' });
}
async function removeAll(site, keeps, end) {
    const { world, stacks, stackId } = site;
    const held = stacks.resources(stackId).filter(isHeld);
    const dependents = inverted(rollback_needsOf(held));
    const failed = [];
    // Neither deleted nor tried: something that needs it is still there.
    const blocked = new Set();
    await schedule_inOrder(dependents, async (id) => {
        const resource = held.find(({ logicalId }) => logicalId === id);
        if (resource === undefined)
            return;
        if (dependents[id]?.some((other) => failed.includes(other) || blocked.has(other)) === true) {
            blocked.add(id);
            return;
        }
        const note = (status, reason) => void stacks.moveResource(stackId, resource, status, reason);
        if (!(await remove(site, resource, keeps(resource), note)))
            failed.push(id);
    });
    if (failed.length > 0) {
        stacks.move(stackId, end.failed, `The following resource(s) failed to delete: [${failed.join(', ')}]. `);
        return;
    }
    const deleted = end.done === 'DELETE_COMPLETE' ? { deleted: world.clock.now().toISOString() } : {};
    stacks.move(stackId, end.done, undefined, { ...deleted, operation: undefined });
}
/** As on AWS, the update is a success even when something old could not be removed: an event says so. */
async function cleanUp(site, done) {
    const { stacks, stackId } = site;
    for (;;) {
        const { discarded } = operationOf(stacks.get(stackId));
        const last = discarded.at(-1);
        if (last === undefined)
            break;
        await remove(site, last.resource, last.keep, (status, reason) => stacks.tell(stackId, last.resource, status, reason));
        changeOperation(site, { discarded: discarded.slice(0, -1) });
    }
    stacks.move(stackId, done, undefined, { operation: undefined });
}
/** False: it is still there; the note says why. */
async function remove({ world, stackId }, resource, keep, note) {
    const { type, logicalId, physicalId, properties } = resource;
    if (physicalId === undefined || keep) {
        note(physicalId === undefined ? 'DELETE_COMPLETE' : 'DELETE_SKIPPED');
        return true;
    }
    note('DELETE_IN_PROGRESS');
    try {
        const provider = providerOf(type);
        if (await provider.exists(physicalId, properties, world)) {
            await provider.delete(physicalId, properties, world, { stackId, logicalId });
        }
        note('DELETE_COMPLETE');
        return true;
    }
    catch (error) {
        note('DELETE_FAILED', reasonOf(error, type));
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/operations/run.js





const next = {
    CREATE_IN_PROGRESS: (site) => apply_apply(site, 'CREATE'),
    ROLLBACK_IN_PROGRESS: rollBackCreate,
    UPDATE_IN_PROGRESS: (site) => apply_apply(site, 'UPDATE'),
    UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: (site) => cleanUp(site, 'UPDATE_COMPLETE'),
    UPDATE_ROLLBACK_IN_PROGRESS: rollBackUpdate,
    UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: (site) => cleanUp(site, 'UPDATE_ROLLBACK_COMPLETE'),
    DELETE_IN_PROGRESS: deleteStack,
};
function isUnderWay({ status }) {
    return status in next;
}
function operations(world, stacks) {
    const running = new Set();
    const broken = new Map();
    const start = (stackId) => {
        const { stackName } = stacks.get(stackId);
        const work = run({ world, stacks, stackId, stackName })
            .catch((error) => void broken.set(stackId, error))
            .finally(() => running.delete(work));
        running.add(work);
    };
    const attend = ({ stackId }) => {
        if (broken.has(stackId))
            throw broken.get(stackId);
        if (takeOver(world, stacks, stackId))
            start(stackId);
    };
    stacks.list().forEach(attend);
    return {
        start,
        attend,
        async idle() {
            await Promise.all(running);
            for (const error of broken.values())
                throw error;
        },
    };
}
async function run(site) {
    const { stacks, stackId } = site;
    for (;;) {
        const step = next[stacks.get(stackId).status];
        if (step === undefined)
            break;
        await step(site);
    }
    endChangeSet(site);
}
function endChangeSet({ world, stacks, stackId }) {
    const { changeSetId = '', status } = stacks.get(stackId);
    const { changeSets } = collections(world);
    const changeSet = changeSets.get(changeSetId);
    if (changeSet?.executionStatus !== 'EXECUTE_IN_PROGRESS')
        return;
    const succeeded = status === 'CREATE_COMPLETE' || status === 'UPDATE_COMPLETE';
    changeSets.put(changeSetId, { ...changeSet, executionStatus: succeeded ? 'EXECUTE_COMPLETE' : 'EXECUTE_FAILED' });
}
/** True: the operation's process has died, and it is this one's now. */
function takeOver(world, stacks, stackId) {
    const { store } = world;
    const isOrphan = () => {
        const stack = stacks.find(stackId);
        return stack?.operation !== undefined && isUnderWay(stack) && !store.isAlive(stack.operation.owner);
    };
    if (!isOrphan())
        return false;
    return store.transaction(() => {
        // Another process may have been quicker.
        if (!isOrphan())
            return false;
        changeOperation({ stacks, stackId }, { owner: store.owner });
        return true;
    });
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/change-set/details.js





/** True where it is certain; Conditional where it hangs on a value that is not known yet. */
function worstReplacement(details) {
    const recreating = details.filter(({ Target }) => Target?.RequiresRecreation !== 'Never');
    if (recreating.some((detail) => detail.Target?.RequiresRecreation === 'Always' && detail.Evaluation === 'Static')) {
        return 'True';
    }
    return recreating.length > 0 ? 'Conditional' : 'False';
}
/** What of a resource would be another, with the reason for each. */
function modifications(current, resource, properties, templates) {
    const id = current.logicalId;
    const old = templates.before?.resources[id];
    const inProperties = propertyChanges(knownType(resource.type), current.properties, properties).flatMap((change) => propertyDetails(change, old?.properties[change.name], resource.properties[change.name], templates));
    const attributes = [
        ['Metadata', old?.metadata, resource.metadata],
        ['DeletionPolicy', current.deletionPolicy, resource.deletionPolicy],
        ['UpdateReplacePolicy', current.updateReplacePolicy, resource.updateReplacePolicy],
    ];
    const others = attributes
        .filter(([, before, after]) => !equals(before, after))
        .map(([Attribute, before, after]) => {
        const Target = { Attribute, RequiresRecreation: 'Never', ...values(before, after) };
        return { Target, Evaluation: 'Static', ChangeSource: 'DirectModification' };
    });
    return [...inProperties, ...others];
}
function propertyDetails({ name, before, after, requiresRecreation }, oldText, newText, templates) {
    const Target = {
        ...(name === 'Tags' ? { Attribute: 'Tags' } : { Attribute: 'Properties', Name: name }),
        RequiresRecreation: requiresRecreation,
        ...values(before, after),
    };
    const detail = (cause) => ({ Target, ...cause });
    const causes = [];
    if (!equals(oldText, newText)) {
        causes.push(detail({ Evaluation: isUnknown(after) ? 'Dynamic' : 'Static', ChangeSource: 'DirectModification' }));
    }
    for (const reference of newText === undefined ? [] : references(newText)) {
        if (reference.kind === 'Condition')
            continue;
        const CausingEntity = reference.kind === 'GetAtt' ? `${reference.name}.${reference.attribute}` : reference.name;
        if (reference.name in templates.after.template.parameters) {
            if (templates.before?.parameters[reference.name] === templates.after.parameters[reference.name])
                continue;
            causes.push(detail({ Evaluation: 'Static', ChangeSource: 'ParameterReference', CausingEntity }));
        }
        else if (isUnknown(after) && reference.name in templates.after.resources) {
            const ChangeSource = reference.kind === 'GetAtt' ? 'ResourceAttribute' : 'ResourceReference';
            causes.push(detail({ Evaluation: 'Dynamic', ChangeSource, CausingEntity }));
        }
    }
    return causes.length > 0 ? causes : [detail({ Evaluation: 'Static', ChangeSource: 'DirectModification' })];
}
function values(before, after) {
    return {
        ...(before === undefined ? {} : { BeforeValue: asText(before) }),
        ...(after === undefined ? {} : { AfterValue: asText(after) }),
        AttributeChangeType: before === undefined ? 'Add' : after === undefined ? 'Remove' : 'Modify',
    };
}
function asText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/change-set/changes.js







function planChanges(present, wanted) {
    const existing = new Map(present.resources.map((resource) => [resource.logicalId, resource]));
    refuseOtherTypes(existing, wanted);
    const replaced = new Set();
    const find = (id) => {
        const resource = existing.get(id);
        return resource === undefined || replaced.has(id) ? unknownResource : referable(resource);
    };
    const scope = scopeOf(wanted, find);
    const byId = new Map();
    const complaints = [];
    const added = [];
    for (const id of wanted.order) {
        const resource = wanted.resources[id];
        if (resource === undefined)
            continue;
        const conformed = conform(knownType(resource.type), propertiesOf(resource, scope));
        if (conformed.complaints.length > 0) {
            complaints.push(`Properties validation failed for resource ${id} with message:\n${conformed.complaints.join('\n')}`);
        }
        const current = existing.get(id);
        if (current === undefined) {
            byId.set(id, addition(id, resource, conformed.properties));
            added.push({ logicalId: id, properties: conformed.properties });
            continue;
        }
        const details = modifications(current, resource, conformed.properties, {
            before: present.blueprint,
            after: wanted,
        });
        if (details.length === 0)
            continue;
        const change = modification(current, resource, details, conformed.properties);
        if (change.ResourceChange?.Replacement !== 'False')
            replaced.add(id);
        byId.set(id, change);
    }
    const removed = present.resources.filter(({ logicalId }) => !(logicalId in wanted.resources)).map(removal);
    const ordered = Object.keys(wanted.resources).flatMap((id) => byId.get(id) ?? []);
    return { changes: [...ordered, ...removed], complaints, added, outputs: outputsOf(wanted, find) };
}
const unknownResource = { physicalId: knownAfterApply, attribute: () => knownAfterApply };
function refuseOtherTypes(existing, wanted) {
    const others = Object.entries(wanted.resources).filter(([id, { type }]) => existing.has(id) && existing.get(id)?.type !== type);
    if (others.length === 0)
        return;
    throw validationError(`Update of resource type is not permitted. The new template modifies resource type of the following resources: [${others.map(([id]) => id).join(', ')}]`);
}
function addition(LogicalResourceId, { type: ResourceType }, properties) {
    const AfterContext = JSON.stringify({ Properties: properties });
    const change = {
        Action: 'Add',
        LogicalResourceId,
        ResourceType,
        Scope: [],
        Details: [],
    };
    return { Type: 'Resource', ResourceChange: { ...change, AfterContext } };
}
/** An addition of something that is there already, and would be taken over. */
function asImport(change, PhysicalResourceId) {
    return { ...change, ResourceChange: { ...change.ResourceChange, Action: 'Import', PhysicalResourceId } };
}
function removal({ logicalId, physicalId, type, properties, deletionPolicy }) {
    const PolicyAction = deletionPolicy === 'Delete' ? 'Delete' : 'Retain';
    return {
        Type: 'Resource',
        ResourceChange: {
            Action: 'Remove',
            LogicalResourceId: logicalId,
            PhysicalResourceId: physicalId,
            ResourceType: type,
            PolicyAction,
            Scope: [],
            Details: [],
            BeforeContext: JSON.stringify({ Properties: properties }),
        },
    };
}
function modification({ logicalId, physicalId, type, properties }, { updateReplacePolicy }, details, after) {
    const replacement = worstReplacement(details);
    const PolicyAction = updateReplacePolicy === 'Retain' ? 'ReplaceAndRetain' : 'ReplaceAndDelete';
    return {
        Type: 'Resource',
        ResourceChange: {
            Action: 'Modify',
            LogicalResourceId: logicalId,
            PhysicalResourceId: physicalId,
            ResourceType: type,
            Replacement: replacement,
            ...(replacement === 'True' ? { PolicyAction } : {}),
            Scope: [...new Set(details.flatMap(({ Target }) => Target?.Attribute ?? []))],
            Details: [...details],
            BeforeContext: JSON.stringify({ Properties: properties }),
            AfterContext: JSON.stringify({ Properties: after }),
        },
    };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/change-set/input.js
/** What a request for a change set says, checked as CloudFormation checks it. */




/** CloudFormation's quotas, in bytes. */
const longestBody = 51_200;
const longestObject = 1_000_000;
function checkName(value, member) {
    const shape = member === 'stackName' ? '[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/._+]*' : '[a-zA-Z][-a-zA-Z0-9]*';
    if (value === undefined)
        throw violated('null', member, 'Member must not be null');
    if (!new RegExp(`^(?:${shape})$`).test(value)) {
        throw violated(`'${value}'`, member, `Member must satisfy regular expression pattern: ${shape}`);
    }
    if (!value.startsWith('arn:') && value.length > 128) {
        throw violated(`'${value}'`, member, 'Member must have length less than or equal to 128');
    }
    return value;
}
/** The text of the template, from where the request says. */
async function templateText(source, previous, world) {
    const { TemplateBody, TemplateURL, UsePreviousTemplate = false } = source;
    const given = [TemplateBody, TemplateURL, UsePreviousTemplate || undefined].filter((value) => value !== undefined);
    if (given.length !== 1) {
        throw validationError('Either Template URL or Template Body must be specified.');
    }
    if (TemplateBody !== undefined) {
        if (Buffer.byteLength(TemplateBody) <= longestBody)
            return TemplateBody;
        throw violated(`'${TemplateBody.slice(0, 40)}…'`, 'templateBody', `Member must have length less than or equal to ${longestBody}`);
    }
    if (TemplateURL !== undefined)
        return templateObject(TemplateURL, world);
    if (previous === undefined)
        throw validationError('There is no previous template to use.');
    return previous;
}
async function templateObject(url, { cloud }) {
    const { Bucket, Key } = objectOf(url);
    let text;
    try {
        const { Body } = await cloud.s3.send(new client_s3_dist_cjs.GetObjectCommand({ Bucket, Key }));
        text = (await Body?.transformToString()) ?? '';
    }
    catch (error) {
        if (!(error instanceof Error) || !('$fault' in error))
            throw error;
        throw validationError(`S3 error: ${error.message}`);
    }
    if (Buffer.byteLength(text) <= longestObject)
        return text;
    throw validationError(`Template may not exceed ${longestObject} bytes in size.`);
}
/** Both forms: `https://bucket.s3.region.amazonaws.com/key` and `https://s3.region.amazonaws.com/bucket/key`. */
function objectOf(url) {
    const { hostname, pathname } = URL.canParse(url) ? new URL(url) : { hostname: '', pathname: '' };
    const path = decodeURIComponent(pathname.slice(1));
    const host = /^(?:(?<bucket>[^/]+)\.)?s3(?:[.-][a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?$/.exec(hostname);
    if (host === null)
        throw validationError('TemplateURL must be a supported URL.');
    const bucket = host.groups?.['bucket'];
    if (bucket !== undefined)
        return { Bucket: bucket, Key: path };
    const slash = path.indexOf('/');
    return { Bucket: path.slice(0, slash), Key: path.slice(slash + 1) };
}
/** IAM resources must be acknowledged; those with names of their own by CAPABILITY_NAMED_IAM. */
function checkCapabilities({ resources }, capabilities) {
    const iam = Object.values(resources).filter(({ type }) => type.startsWith('AWS::IAM::'));
    const named = iam.some(({ type, properties }) => providerOf(type).customName(properties) !== undefined);
    const needed = named ? 'CAPABILITY_NAMED_IAM' : iam.length > 0 ? 'CAPABILITY_IAM' : undefined;
    if (needed === undefined || capabilities.includes(needed) || capabilities.includes('CAPABILITY_NAMED_IAM'))
        return;
    throw new service/* AwsError */.G('InsufficientCapabilitiesException', `Requires capabilities : [${needed}]`);
}
function violated(value, member, constraint) {
    return validationError(`1 validation error detected: Value ${value} at '${member}' failed to satisfy constraint: ${constraint}`);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/change-set/create.js
















const noChanges = "The submitted information didn't contain changes. Submit different information to create a change set.";
async function createChangeSet(input, world, stacks) {
    (0,cloud_input/* onlyKnown */.KT)('CreateChangeSet', input, [
        'Capabilities',
        'ChangeSetName',
        'ChangeSetType',
        'Description',
        'ImportExistingResources',
        'OnStackFailure',
        'Parameters',
        'RoleARN',
        'StackName',
        'Tags',
        'TemplateBody',
        'TemplateURL',
        'UsePreviousTemplate',
    ]);
    const { ChangeSetType: type = 'UPDATE', Capabilities = [], OnStackFailure = 'ROLLBACK' } = input;
    if (type === 'IMPORT')
        throw (0,service/* refuse */.T)('change sets of the type IMPORT', 'Use ImportExistingResources.');
    if (OnStackFailure !== 'ROLLBACK')
        throw (0,service/* refuse */.T)(`CreateChangeSet with OnStackFailure ${OnStackFailure}`);
    const changeSetName = checkName(input.ChangeSetName, 'changeSetName');
    const present = stacks.find(checkName(input.StackName, 'stackName'));
    checkState(present, type, input, changeSetName);
    const stack = present ?? newStack(input, world);
    const site = { world, stacks, stackId: stack.stackId, stackName: stack.stackName };
    const templateBody = await templateText(input, stack.deployed?.templateBody, world);
    const template = readTemplate(templateBody);
    const parameters = parameterValues(template.parameters, input.Parameters ?? [], stack.deployed?.parameters ?? {});
    const { account, region } = world;
    const wanted = blueprint(template, parameters, {
        account,
        region,
        stackId: stack.stackId,
        stackName: stack.stackName,
    });
    checkCapabilities(wanted, Capabilities);
    const deployed = stack.deployed === undefined ? undefined : blueprintOf(stack.deployed, site);
    const plan = planChanges({ blueprint: deployed, resources: stacks.resources(stack.stackId).filter(isHeld) }, wanted);
    const changes = input.ImportExistingResources === true ? await withImports(plan, wanted, stack, world, stacks) : plan.changes;
    const tags = tagRecords(input.Tags ?? stack.tags);
    const failure = whyNot(plan, stack, tags);
    const changeSetId = create_arn(world, `changeSet/${changeSetName}/${crypto.randomUUID()}`);
    const changeSet = {
        changeSetId,
        changeSetName,
        stackId: stack.stackId,
        stackName: stack.stackName,
        type,
        description: input.Description,
        created: world.clock.now().toISOString(),
        status: failure === undefined ? 'CREATE_COMPLETE' : 'FAILED',
        statusReason: failure,
        executionStatus: failure === undefined ? 'AVAILABLE' : 'UNAVAILABLE',
        definition: { templateBody, parameters },
        capabilities: Capabilities,
        tags,
        roleArn: input.RoleARN ?? stack.roleArn,
        importExistingResources: input.ImportExistingResources === true,
        changes,
    };
    keep(changeSet, stack, world, stacks);
    return { Id: changeSetId, StackId: stack.stackId };
}
function checkState(stack, type, { StackName }, changeSetName) {
    if (type === 'CREATE') {
        if (stack === undefined || stack.status === 'REVIEW_IN_PROGRESS')
            return;
        throw validationError(`Stack [${StackName}] already exists and cannot be created again with the changeSet [${changeSetName}].`);
    }
    if (stack === undefined || isGone(stack))
        throw validationError(`Stack [${StackName}] does not exist`);
    const { stackId, status } = stack;
    if (['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE'].includes(status) && !isUnderWay(stack))
        return;
    throw validationError(`Stack:${stackId} is in ${status} state and can not be updated.`);
}
function newStack({ StackName = '' }, world) {
    return {
        stackId: create_arn(world, `stack/${StackName}/${crypto.randomUUID()}`),
        stackName: StackName,
        status: 'REVIEW_IN_PROGRESS',
        created: world.clock.now().toISOString(),
        outputs: [],
        capabilities: [],
        tags: [],
        terminationProtection: false,
        eventCount: 0,
    };
}
function create_arn({ region, account }, resource) {
    return `arn:aws:cloudformation:${region}:${account}:${resource}`;
}
/** Additions of what exists, is not of another stack, and is kept when the stack goes, become imports. */
async function withImports(plan, wanted, { stackId }, world, stacks) {
    const imports = new Map();
    for (const { logicalId, properties } of plan.added) {
        const { type = '', deletionPolicy = 'Delete' } = wanted.resources[logicalId] ?? {};
        const provider = providerOf(type);
        const name = provider.customName(properties);
        if (name === undefined || isUnknown(name) || deletionPolicy === 'Delete')
            continue;
        const physicalId = provider.physicalId(name, properties, world);
        if (!(await provider.exists(physicalId, properties, world)))
            continue;
        const wantedIdentity = identity({ type, physicalId, properties });
        if (stacks.holder((other) => identity(other) === wantedIdentity, stackId) === undefined) {
            imports.set(logicalId, physicalId);
        }
    }
    return plan.changes.map((change) => {
        const physicalId = imports.get(change.ResourceChange?.LogicalResourceId ?? '');
        return physicalId === undefined ? change : asImport(change, physicalId);
    });
}
function whyNot(plan, stack, tags) {
    if (plan.complaints.length > 0)
        return plan.complaints.join('\n');
    if (plan.changes.length > 0 || stack.status === 'REVIEW_IN_PROGRESS')
        return undefined;
    const same = equals(create_comparable(plan.outputs), create_comparable(stack.outputs)) && equals(create_comparable(tags), create_comparable(stack.tags));
    return same ? noChanges : undefined;
}
/** As they come out of the store: members that are undefined are gone. */
function create_comparable(value) {
    return JSON.parse(JSON.stringify(value));
}
function tagRecords(tags) {
    return tags.map(({ Key = '', Value = '' }) => ({ Key, Value }));
}
function keep(changeSet, stack, world, stacks) {
    const { changeSets } = collections(world);
    world.store.transaction(() => {
        const { changeSetName, stackId } = changeSet;
        const same = changeSets
            .list()
            .some(({ value }) => value.stackId === stackId && value.changeSetName === changeSetName);
        if (same)
            throw new service/* AwsError */.G('AlreadyExistsException', `ChangeSet ${changeSetName} already exists`);
        if (stacks.find(stackId) === undefined) {
            // Another process may have made the stack meanwhile.
            if (stacks.find(stack.stackName) !== undefined) {
                throw validationError(`Stack [${stack.stackName}] already exists and cannot be created again with the changeSet [${changeSetName}].`);
            }
            stacks.put(stack);
            stacks.move(stackId, 'REVIEW_IN_PROGRESS', 'User Initiated');
        }
        changeSets.put(changeSet.changeSetId, changeSet);
    });
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/drift/compare.js


/** As CloudFormation: what the template does not say is not compared, but for the entries of its mappings. */
function differences(type, expected, actual) {
    const fields = resourceType(type)?.properties ?? {};
    return Object.entries(expected).flatMap(([name, value]) => {
        if (!(name in actual))
            return [];
        const kind = fields[name]?.type;
        const isMapping = kind === 'json' || (typeof kind === 'object' && 'map' in kind);
        return compare(`/${name}`, value, actual[name], isMapping);
    });
}
function compare(path, expected, actual, isMapping) {
    if (actual === undefined)
        return [difference(path, 'REMOVE', expected, actual)];
    if (isObject(expected) && isObject(actual)) {
        const added = isMapping ? Object.keys(actual).filter((key) => !(key in expected)) : [];
        return [
            ...Object.entries(expected).flatMap(([key, value]) => compare(`${path}/${escaped(key)}`, value, actual[key], isMapping)),
            ...added.map((key) => difference(`${path}/${escaped(key)}`, 'ADD', undefined, actual[key])),
        ];
    }
    if (isArray(expected) && isArray(actual) && expected.length === actual.length) {
        return expected.flatMap((value, index) => compare(`${path}/${index}`, value, actual[index], isMapping));
    }
    const isSame = scalarText(expected) !== undefined && scalarText(expected) === scalarText(actual);
    return isSame ? [] : [difference(path, 'NOT_EQUAL', expected, actual)];
}
function difference(PropertyPath, DifferenceType, expected, actual) {
    return { PropertyPath, DifferenceType, ExpectedValue: shown(expected), ActualValue: shown(actual) };
}
const shown = (value) => value === undefined ? 'null' : (scalarText(value) ?? JSON.stringify(value));
/** As JSON pointers have it. */
const escaped = (key) => key.replaceAll('~', '~0').replaceAll('/', '~1');

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/drift/readers.js
/** Properties of resources as their services have them now, in the words of templates. */




/** Types that are not here are not compared. */
const readers = {
    'AWS::Glue::Job': async (JobName, _, { cloud }) => (await cloud.glue.send(new client_glue_dist_cjs.GetJobCommand({ JobName }))).Job ?? {},
    'AWS::Glue::Table': async (Name, { DatabaseName }, { cloud }) => {
        const { Table } = await cloud.glue.send(new client_glue_dist_cjs.GetTableCommand({ DatabaseName: readers_text(DatabaseName), Name }));
        return { TableInput: Table };
    },
    'AWS::Glue::Crawler': async (Name, _, { cloud }) => {
        const { Crawler = {} } = await cloud.glue.send(new client_glue_dist_cjs.GetCrawlerCommand({ Name }));
        const { Schedule, ...rest } = Crawler;
        return Schedule === undefined ? rest : { ...rest, Schedule };
    },
    'AWS::Lambda::Function': async (FunctionName, _, { cloud }) => {
        const { Configuration = {} } = await cloud.lambda.send(new client_lambda_dist_cjs.GetFunctionCommand({ FunctionName }));
        const { Handler, Runtime, MemorySize, Timeout, Role, Description, Environment } = Configuration;
        return { Handler, Runtime, MemorySize, Timeout, Role, Description, Environment };
    },
    'AWS::StepFunctions::StateMachine': async (stateMachineArn, _, { cloud }) => {
        const { roleArn, type } = await cloud.sfn.send(new client_sfn_dist_cjs.DescribeStateMachineCommand({ stateMachineArn }));
        return { RoleArn: roleArn, StateMachineType: type };
    },
};
/** What both sides have: what the service does not give back, such as the code of a function, is not compared. */
async function actualProperties({ type, physicalId = '', properties }, world) {
    const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
    if (read === undefined)
        return undefined;
    // As JSON: without what is undefined, and without the SDK's own classes.
    const actual = JSON.parse(JSON.stringify(await read(physicalId, properties, world)));
    return isObject(actual) ? actual : {};
}
const readers_text = (value) => (typeof value === 'string' ? value : '');

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/drift/records.js
const detections = ({ store }) => store.collection('cloudformation/drift-detections');
/** Keys are `stackId logicalId`. */
const drifts = ({ store }) => store.collection('cloudformation/drifts');

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/drift/commands.js








function driftCommands(world, stacks) {
    return {
        /** Has looked at everything when it answers, where AWS takes minutes. */
        async DetectStackDrift(input) {
            (0,cloud_input/* onlyKnown */.KT)('DetectStackDrift', input, ['StackName']);
            const { stackId, stackName, status } = stacks.get(input.StackName ?? '');
            if (!/^(CREATE|UPDATE|UPDATE_ROLLBACK)_(COMPLETE|FAILED)$/.test(status)) {
                throw validationError(`Stack [${stackName}] is in ${status} state. Drift detection cannot be performed.`);
            }
            const held = stacks.resources(stackId).filter(isHeld);
            const found = await Promise.all(held.map((resource) => driftOf(resource, world)));
            const StackDriftDetectionId = crypto.randomUUID();
            const drifted = found.filter(({ status }) => status === 'MODIFIED' || status === 'DELETED').length;
            world.store.transaction(() => {
                for (const { key } of drifts(world).list(`${stackId} `))
                    drifts(world).delete(key);
                for (const drift of found)
                    drifts(world).put(`${stackId} ${drift.logicalId}`, drift);
                const timestamp = world.clock.now().toISOString();
                detections(world).put(StackDriftDetectionId, { stackId, drifted, timestamp });
            });
            return { StackDriftDetectionId };
        },
        async DescribeStackDriftDetectionStatus(input) {
            const id = input.StackDriftDetectionId ?? '';
            const detection = detections(world).get(id);
            if (detection === undefined)
                throw validationError(`Drift detection [${id}] does not exist`);
            const { stackId, drifted, timestamp } = detection;
            return {
                StackId: stackId,
                StackDriftDetectionId: id,
                StackDriftStatus: drifted > 0 ? 'DRIFTED' : 'IN_SYNC',
                DetectionStatus: 'DETECTION_COMPLETE',
                DriftedStackResourceCount: drifted,
                Timestamp: new Date(timestamp),
            };
        },
        async DescribeStackResourceDrifts(input) {
            (0,cloud_input/* onlyKnown */.KT)('DescribeStackResourceDrifts', input, ['StackName', 'StackResourceDriftStatusFilters', 'NextToken']);
            const { stackId } = stacks.get(input.StackName ?? '');
            const wanted = drifts(world)
                .list(`${stackId} `)
                .map(({ value }) => value)
                .filter(({ status }) => input.StackResourceDriftStatusFilters?.includes(status) ?? true);
            const { items, ...rest } = page(wanted, input.NextToken);
            return {
                StackResourceDrifts: items.map(({ logicalId, physicalId, type, status, differences, timestamp }) => ({
                    StackId: stackId,
                    LogicalResourceId: logicalId,
                    PhysicalResourceId: physicalId,
                    ResourceType: type,
                    StackResourceDriftStatus: status,
                    PropertyDifferences: [...differences],
                    Timestamp: new Date(timestamp),
                })),
                ...rest,
            };
        },
    };
}
async function driftOf(resource, world) {
    const { logicalId, physicalId = '', type, properties } = resource;
    const timestamp = world.clock.now().toISOString();
    const as = (status, differences = []) => ({
        ...{ logicalId, physicalId, type, status, differences, timestamp },
    });
    if (!(await providerOf(type).exists(physicalId, properties, world)))
        return as('DELETED');
    const actual = await actualProperties(resource, world);
    if (actual === undefined)
        return as('NOT_CHECKED');
    const found = differences(type, properties, actual);
    return as(found.length > 0 ? 'MODIFIED' : 'IN_SYNC', found);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/stack-commands.js









function stackCommands(world, stacks, operations) {
    /** Who looks at a stack sees its operation go on, even if whoever began it is gone. */
    const look = (nameOrId) => {
        operations.attend(stacks.get(nameOrId));
        return stacks.get(nameOrId);
    };
    return {
        async DescribeStacks({ StackName, NextToken }) {
            const found = StackName === undefined ? stacks.list().filter((stack) => !isGone(stack)) : [look(StackName)];
            const { items, ...rest } = page(found, NextToken);
            return { Stacks: items.map(described), ...rest };
        },
        async ListStacks({ StackStatusFilter, NextToken }) {
            const wanted = stacks.list().filter(({ status }) => StackStatusFilter?.includes(status) ?? true);
            const { items, ...rest } = page(wanted, NextToken);
            return { StackSummaries: items.map(described), ...rest };
        },
        async DescribeStackEvents({ StackName, NextToken }) {
            const { stackId, stackName } = look(StackName ?? '');
            const { items, ...rest } = page(stacks.events(stackId).toReversed(), NextToken);
            return { StackEvents: items.map((event) => eventOf(event, stackId, stackName)), ...rest };
        },
        async DescribeStackResources(input) {
            (0,cloud_input/* onlyKnown */.KT)('DescribeStackResources', input, ['StackName', 'LogicalResourceId']);
            const { stackId, stackName } = look(input.StackName ?? '');
            const all = stacks.resources(stackId);
            const wanted = all.filter(({ logicalId }) => logicalId === (input.LogicalResourceId ?? logicalId));
            return {
                StackResources: wanted.map((resource) => {
                    const { LastUpdatedTimestamp, ...rest } = resourceSummary(resource);
                    return { StackId: stackId, StackName: stackName, Timestamp: LastUpdatedTimestamp, ...rest };
                }),
            };
        },
        async ListStackResources({ StackName, NextToken }) {
            const { items, ...rest } = page(stacks.resources(look(StackName ?? '').stackId), NextToken);
            return { StackResourceSummaries: items.map(resourceSummary), ...rest };
        },
        async GetTemplate(input) {
            (0,cloud_input/* onlyKnown */.KT)('GetTemplate', input, ['StackName', 'ChangeSetName', 'TemplateStage']);
            const stack = stacks.get(input.StackName ?? '');
            const { changeSets } = collections(world);
            const changeSet = changeSets
                .list()
                .find(({ value }) => value.stackId === stack.stackId && value.changeSetName === input.ChangeSetName);
            const definition = input.ChangeSetName === undefined ? stack.deployed : changeSet?.value.definition;
            if (definition === undefined)
                throw validationError(`Template of ${stack.stackName} does not exist`);
            return { TemplateBody: definition.templateBody, StagesAvailable: ['Original', 'Processed'] };
        },
        async DeleteStack(input) {
            (0,cloud_input/* onlyKnown */.KT)('DeleteStack', input, ['StackName', 'RetainResources', 'ClientRequestToken', 'DeletionMode']);
            const stack = stacks.find(input.StackName ?? '');
            // CloudFormation says nothing of a stack that is not there, or no more.
            if (stack === undefined || isGone(stack))
                return {};
            const { stackId } = stack;
            const deletion = world.store.transaction(() => beginDeletion(stacks.get(stackId), input));
            if (deletion)
                operations.start(stackId);
            return {};
        },
        async UpdateTerminationProtection(input) {
            const { stackId } = stacks.get(input.StackName ?? '');
            stacks.change(stackId, { terminationProtection: input.EnableTerminationProtection === true });
            return { StackId: stackId };
        },
        async SetStackPolicy(input) {
            (0,cloud_input/* onlyKnown */.KT)('SetStackPolicy', input, ['StackName', 'StackPolicyBody']);
            const policy = (0,cloud_input/* required */.mw)(input.StackPolicyBody, 'stackPolicyBody');
            readPolicy(policy);
            stacks.change(stacks.get(input.StackName ?? '').stackId, { policy });
            return {};
        },
        async ContinueUpdateRollback(input) {
            (0,cloud_input/* onlyKnown */.KT)('ContinueUpdateRollback', input, ['StackName', 'ClientRequestToken']);
            const { stackId } = world.store.transaction(() => {
                const stack = stacks.get(input.StackName ?? '');
                if (stack.status !== 'UPDATE_ROLLBACK_FAILED') {
                    throw validationError(`Stack:${stack.stackId} is in ${stack.status} state and can not continue the rollback of an update.`);
                }
                const operation = { ...operationOf(stack), owner: world.store.owner, token: input.ClientRequestToken };
                return stacks.move(stack.stackId, 'UPDATE_ROLLBACK_IN_PROGRESS', 'User Initiated', { operation });
            });
            operations.start(stackId);
            return {};
        },
    };
    /** False: there was nothing but change sets, and the stack is gone already. */
    function beginDeletion(stack, input) {
        const { stackId, stackName, status } = stack;
        if (stack.terminationProtection) {
            throw validationError(`Stack [${stackName}] cannot be deleted while TerminationProtection is enabled`);
        }
        if (isUnderWay(stack)) {
            if (status === 'DELETE_IN_PROGRESS')
                return false;
            throw validationError(`Stack:${stackId} is in ${status} state and can not be deleted.`);
        }
        const retained = input.RetainResources ?? [];
        if (retained.length > 0 && status !== 'DELETE_FAILED') {
            throw validationError('Invalid operation on stack. RetainResources can only be specified for a stack in the DELETE_FAILED state.');
        }
        const { changeSets } = collections(world);
        for (const { key, value } of changeSets.list())
            if (value.stackId === stackId)
                changeSets.delete(key);
        const operation = {
            owner: world.store.owner,
            token: input.ClientRequestToken,
            imports: [],
            retained,
            discarded: [],
        };
        stacks.move(stackId, 'DELETE_IN_PROGRESS', 'User Initiated', { operation });
        return true;
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/cloudformation/service.js






const makeCloudFormation = (world) => {
    const stacks = openStacks(world);
    const running = operations(world, stacks);
    return {
        name: 'cloudFormation',
        handlers: {
            CreateChangeSet: (input) => createChangeSet(input, world, stacks),
            ...changeSetCommands(world, stacks, running),
            ...stackCommands(world, stacks, running),
            ...driftCommands(world, stacks),
        },
        // Operations are short, and better finished now than taken over by the next process.
        close: () => running.idle(),
    };
};


/***/ }),

/***/ 14302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ existingPeering),
/* harmony export */   Gd: () => (/* binding */ findPeering),
/* harmony export */   WJ: () => (/* binding */ deletePeering),
/* harmony export */   yf: () => (/* binding */ putPeering)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81949);
/** Peerings of VPCs, as far as the local cloud knows them: nothing goes through them. */

const peeringsOf = ({ store }) => store.collection('ec2/vpc-peering-connections');
const findPeering = (place, id) => peeringsOf(place).get(id);
const putPeering = (place, peering) => peeringsOf(place).put(peering.id, peering);
const deletePeering = (place, id) => {
    peeringsOf(place).delete(id);
};
/** Throws InvalidVpcPeeringConnectionID.NotFound or InvalidVpcPeeringConnectionId.Malformed. */
function existingPeering(place, id) {
    if (!/^pcx-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id)) {
        throw new _service_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G('InvalidVpcPeeringConnectionId.Malformed', `Invalid id: "${id}" (expecting "pcx-...")`);
    }
    const peering = findPeering(place, id);
    if (peering !== undefined)
        return peering;
    throw new _service_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G('InvalidVpcPeeringConnectionID.NotFound', `The vpcPeeringConnection ID '${id}' does not exist`);
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


/***/ })

};
