export const id = 8495;
export const ids = [8495];
export const modules = {

/***/ 68495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startGateway: () => (/* binding */ startGateway)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/protocols/index.js
var protocols = __webpack_require__(93422);
// EXTERNAL MODULE: ./.build/simulators/cloud/service.js
var cloud_service = __webpack_require__(81949);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./.build/simulators/cloud/gateway/message.js

function bytesOf({ body }) {
    return (0,consumers_.buffer)(body);
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/schema/index.js
var schema = __webpack_require__(26890);
;// CONCATENATED MODULE: ./.build/simulators/cloud/gateway/operations.js
/** AWS's operations as the SDK describes them: names, shapes, and where each member stands in an HTTP message. */

/** A service's package is loaded with the first request for it. */
const operations_packages = {
    athena: () => __webpack_require__.e(/* import() */ 2204).then(__webpack_require__.t.bind(__webpack_require__, 32204, 19)),
    cloudFormation: () => __webpack_require__.e(/* import() */ 3805).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19)),
    dynamoDB: () => __webpack_require__.e(/* import() */ 4305).then(__webpack_require__.t.bind(__webpack_require__, 64305, 19)),
    ec2: () => __webpack_require__.e(/* import() */ 5193).then(__webpack_require__.t.bind(__webpack_require__, 35193, 19)),
    glue: () => __webpack_require__.e(/* import() */ 6542).then(__webpack_require__.t.bind(__webpack_require__, 46542, 19)),
    lambda: () => __webpack_require__.e(/* import() */ 1696).then(__webpack_require__.t.bind(__webpack_require__, 71696, 19)),
    s3: () => __webpack_require__.e(/* import() */ 3711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19)),
    sageMaker: () => __webpack_require__.e(/* import() */ 4459).then(__webpack_require__.t.bind(__webpack_require__, 94459, 19)),
    secretsManager: () => __webpack_require__.e(/* import() */ 2994).then(__webpack_require__.t.bind(__webpack_require__, 12994, 19)),
    sfn: () => __webpack_require__.e(/* import() */ 8476).then(__webpack_require__.t.bind(__webpack_require__, 18476, 19)),
    sts: () => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19)),
};
const loaded = new Map();
/** By name, such as `GetTable`. */
function operationsOf(service) {
    const operations = loaded.get(service) ?? load(service);
    loaded.set(service, operations);
    return operations;
}
async function load(service) {
    const exported = Object.values(await operations_packages[service]());
    return new Map(exported.filter(isOperation).map((schema) => [schema[2], operation(schema)]));
}
/** The SDK's tag for the schema of an operation. */
function isOperation(exported) {
    return Array.isArray(exported) && exported[0] === 9;
}
function operation([, , name, traits, input, output]) {
    const http = typeof traits === 'object' ? traits.http : undefined;
    return { name, http, input: schema.NormalizedSchema.of(input), output: schema.NormalizedSchema.of(output) };
}
/** Names of the members that a request must have. */
function requiredMembers(shape) {
    if (!shape.isStructSchema())
        return [];
    // The required members stand first; the schema ends with how many they are.
    const [, , , , names, , count = 0] = shape.getSchema();
    return names.slice(0, count);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/gateway/json.js
/** The protocols AWS JSON 1.0 and 1.1, for every service that speaks them: the operation stands in `X-Amz-Target`. */




const services = {
    AWSGlue: 'glue',
    AmazonAthena: 'athena',
    AWSStepFunctions: 'sfn',
    DynamoDB_20120810: 'dynamoDB',
    secretsmanager: 'secretsManager',
};
// Dates are seconds since 1970 on the wire (format 7 of the SDK), bytes are base64: the shapes say which is which.
const codec = new protocols.JsonCodec2({ timestampFormat: { useTrait: true, default: 7 }, jsonName: false });
function isJson({ headers }) {
    return headers['x-amz-target'] !== undefined;
}
async function answerJson(request, call) {
    const contentType = request.headers['content-type'] ?? 'application/x-amz-json-1.1';
    try {
        const target = String(request.headers['x-amz-target']);
        const [prefix = '', command = ''] = target.split('.');
        const service = services[prefix];
        const operation = service === undefined ? undefined : (await operationsOf(service)).get(command);
        if (service === undefined || operation === undefined)
            throw (0,cloud_service/* refuse */.T)(target);
        const text = (await bytesOf(request)).toString();
        const input = await codec.createDeserializer().read(operation.input, text === '' ? '{}' : text);
        if (typeof input !== 'object' || input === null)
            throw new SyntaxError('The body is no JSON object.');
        const output = await call(service, command, input);
        const serializer = codec.createSerializer();
        serializer.write(operation.output, output);
        return { status: 200, headers: { 'content-type': contentType }, body: serializer.flush() };
    }
    catch (error) {
        const { name, message, $metadata } = asAwsError(error);
        return {
            status: $metadata.httpStatusCode,
            headers: { 'content-type': contentType },
            body: JSON.stringify({ __type: name, message }),
        };
    }
}
/** A request that cannot be read is the asker's fault; everything else that is no AwsError is ours. */
function asAwsError(error) {
    if (error instanceof cloud_service/* AwsError */.G)
        return error;
    if (error instanceof SyntaxError)
        return new cloud_service/* AwsError */.G('SerializationException', error.message);
    throw error;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/gateway/route.js
/** Which of S3's operations a request asks for. */


/** Path style, as clients use it with an address of numbers: `/bucket/key`. */
function targetOf({ path: encoded }) {
    const path = decoded(encoded.slice(1));
    const slash = path.indexOf('/');
    return slash === -1 ? { bucket: path, key: '' } : { bucket: path.slice(0, slash), key: path.slice(slash + 1) };
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        // Said in S3's words: a '%' that begins no character.
        throw new cloud_service/* AwsError */.G('InvalidURI', "Couldn't parse the specified URI.");
    }
}
/** Undefined when there is no such operation. */
function route(operations, request) {
    const target = targetOf(request);
    const scored = [...operations].flatMap((operation) => {
        const score = matches(operation, request, target);
        return score === undefined ? [] : [{ operation, score }];
    });
    return scored.sort((a, b) => b.score - a.score)[0]?.operation;
}
/** How many marks of the operation the request has; undefined when one is missing. */
function matches({ name, http, input }, { method, query, headers }, target) {
    // Asks for directory buckets, with the very request of ListBuckets.
    if (http === undefined || http[0] !== method || name === 'ListDirectoryBuckets')
        return undefined;
    const [path = '', literals = ''] = http[1].split('?');
    if ((path === '/{Key+}') !== (target.key !== '') || !['/', '/{Key+}'].includes(path))
        return undefined;
    if (hasBucket(input) !== (target.bucket !== ''))
        return undefined;
    const wanted = [...new URLSearchParams(literals)].filter(([parameter]) => parameter !== 'x-id');
    if (!wanted.every(([parameter, value]) => query.get(parameter) === value))
        return undefined;
    const required = requiredMembers(input).map((member) => input.getMemberSchema(member).getMergedTraits());
    const bound = required.filter(({ httpQuery, httpHeader }) => httpQuery !== undefined || httpHeader !== undefined);
    const present = bound.every(({ httpQuery, httpHeader }) => httpQuery === undefined ? headers[`${httpHeader}`.toLowerCase()] !== undefined : query.has(httpQuery));
    return present ? wanted.length + bound.length : undefined;
}
function hasBucket(input) {
    return [...input.structIterator()].some(([member]) => member === 'Bucket');
}
/** Parameters that the operation knows nothing of: they would mean another one, or be ignored. */
function strangeParameters({ http, input }, { query }) {
    const literals = [...new URLSearchParams(http?.[1].split('?')[1]).keys()];
    const bound = [...input.structIterator()].map(([, member]) => member.getMergedTraits().httpQuery);
    const isKnown = (parameter) => parameter === 'x-id' ||
        parameter.toLowerCase().startsWith('x-amz-') ||
        literals.includes(parameter) ||
        bound.includes(parameter);
    return [...query.keys()].filter((parameter) => !isKnown(parameter));
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-cjs/submodules/protocols/index.js
var submodules_protocols = __webpack_require__(37288);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/xml-builder/dist-cjs/index.js
var dist_cjs = __webpack_require__(94274);
;// CONCATENATED MODULE: ./.build/simulators/cloud/gateway/xml.js
/** S3's XML, by the SDK's shapes. */


const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';
// Dates without a format of their own: ISO 8601 in XML (format 5 of the SDK), HTTP dates in headers.
const formats = { timestampFormat: { useTrait: true, default: 5 }, httpBindings: true };
const xml_codec = new submodules_protocols.XmlCodec({ ...formats, xmlNamespace: namespace, serviceNamespace: 'com.amazonaws.s3' });
function fromXml(shape, bytes) {
    return xml_codec.createDeserializer().read(shape, bytes);
}
function toXml(shape, value) {
    const serializer = xml_codec.createSerializer();
    serializer.write(shape, value);
    return withDeclaration(String(serializer.flush()));
}
/** The answer of GetBucketLocation, the only one that is a bare element. */
function locationXml(location) {
    const root = dist_cjs.XmlNode.of('LocationConstraint', typeof location === 'string' ? location : '');
    return withDeclaration(root.addAttribute('xmlns', namespace).toString());
}
function errorXml(error) {
    const children = Object.entries(error).map(([name, text]) => dist_cjs.XmlNode.of(name, text));
    return withDeclaration(new dist_cjs.XmlNode('Error', children).toString());
}
function withDeclaration(root) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/gateway/s3Answer.js
/** The answer to an operation of S3: each member of its output in the place that the SDK's shape names for it. */



const toText = new protocols.ToStringShapeSerializer(formats);
const xmlType = { 'content-type': 'application/xml' };
function answerOf({ name, http, output: shape }, output) {
    const values = new Map(Object.entries(output));
    if (name === 'GetBucketLocation') {
        return { status: 200, headers: xmlType, body: locationXml(values.get('LocationConstraint')) };
    }
    const members = [...shape.structIterator()].map(([member, schema]) => ({
        schema,
        value: values.get(member),
        member,
    }));
    const headers = Object.fromEntries(members.flatMap(({ schema, value }) => headersOf(schema, value)));
    const body = bodyOf(shape, members);
    // A part of an object has a status of its own, which the shape does not know.
    const status = values.has('ContentRange') ? 206 : (http?.[2] ?? 200);
    return { status, headers: typeof body === 'string' ? { ...xmlType, ...headers } : headers, body };
}
function errorAnswer({ method }, { name, message, $metadata }) {
    const { httpStatusCode: status, requestId } = $metadata;
    if (method === 'HEAD')
        return { status, headers: {} };
    return { status, headers: xmlType, body: errorXml({ Code: name, Message: message, RequestId: requestId }) };
}
function headersOf(schema, value) {
    const { httpHeader, httpPrefixHeaders } = schema.getMergedTraits();
    if (value === undefined)
        return [];
    if (httpHeader !== undefined) {
        toText.write(schema, value);
        return [[httpHeader.toLowerCase(), toText.flush()]];
    }
    if (httpPrefixHeaders === undefined || typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).map(([suffix, text]) => [`${httpPrefixHeaders}${suffix}`, String(text)]);
}
/** Either one member is the body, or those that are no headers are, together; undefined: there is none. */
function bodyOf(shape, members) {
    const payload = members.find(({ schema }) => schema.getMergedTraits().httpPayload !== undefined);
    if (payload !== undefined) {
        const { schema, value } = payload;
        if (value === undefined || value instanceof external_node_stream_.Readable || typeof value === 'string')
            return value;
        return toXml(schema, value);
    }
    const inBody = members.filter(({ schema }) => {
        const { httpHeader, httpPrefixHeaders } = schema.getMergedTraits();
        return httpHeader === undefined && httpPrefixHeaders === undefined;
    });
    if (inBody.length === 0)
        return undefined;
    return toXml(shape, Object.fromEntries(inBody.map(({ member, value }) => [member, value])));
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/simulators/cloud/s3/body.js
var body = __webpack_require__(3357);
;// CONCATENATED MODULE: ./.build/simulators/cloud/gateway/chunked.js
/**
 * Bodies in the content encoding `aws-chunked`: chunks with their length, then trailers of which one is a checksum
 * (Amazon S3 API reference, "Signature calculations: transferring payload in multiple chunks").
 */



/** The bytes that were sent. Throws at the end when they are not those that the trailer's checksum is of. */
async function* dechunked(body) {
    const reader = new Reader(body);
    let crc = 0;
    for (let left = lengthOf(await reader.line()); left > 0; left = lengthOf(await reader.line())) {
        while (left > 0) {
            const bytes = await reader.upTo(left);
            left -= bytes.byteLength;
            crc = (0,external_node_zlib_.crc32)(bytes, crc);
            yield bytes;
        }
        if ((await reader.line()) !== '')
            throw incomplete();
    }
    for (let trailer = await reader.line(); trailer !== ''; trailer = await reader.line())
        checkTrailer(trailer, crc);
}
function lengthOf(header) {
    const [digits = ''] = header.split(';');
    if (!/^[0-9a-f]+$/i.test(digits))
        throw incomplete();
    return Number.parseInt(digits, 16);
}
function checkTrailer(trailer, crc) {
    const [name = '', value = ''] = trailer.split(/:\s*/, 2);
    if (name === 'x-amz-trailer-signature')
        return;
    if (name !== 'x-amz-checksum-crc32')
        throw (0,cloud_service/* refuse */.T)(`the trailer ${name}`);
    if (value.trim() !== (0,body/* base64OfCrc32 */.wu)(crc))
        throw (0,body/* badDigest */.Ed)('CRC32');
}
function incomplete() {
    return new cloud_service/* AwsError */.G('IncompleteBody', 'The request body terminated unexpectedly');
}
class Reader {
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(body) {
        this.#chunks = body[Symbol.asyncIterator]();
    }
    async line() {
        for (;;) {
            const end = this.#rest.indexOf('\r\n');
            if (end !== -1)
                return this.#take(end, 2).toString('latin1');
            if (this.#rest.byteLength > 16_384)
                throw incomplete();
            await this.#more();
        }
    }
    async upTo(length) {
        if (this.#rest.byteLength === 0)
            await this.#more();
        return this.#take(Math.min(length, this.#rest.byteLength), 0);
    }
    #take(length, separator) {
        const taken = this.#rest.subarray(0, length);
        this.#rest = this.#rest.subarray(length + separator);
        return taken;
    }
    async #more() {
        const next = await this.#chunks.next();
        if (next.done === true)
            throw incomplete();
        this.#rest = Buffer.concat([this.#rest, next.value]);
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/gateway/s3Input.js
/** The input of an operation of S3, from the places of the request that the SDK's shape names for each member. */






const fromText = new protocols.FromStringShapeDeserializer(formats);
async function inputOf(operation, sent) {
    const request = withoutChunks(sent);
    const input = {};
    for (const [name, member] of operation.input.structIterator()) {
        const value = await s3Input_valueOf(name, member, request);
        if (value !== undefined)
            input[name] = value;
    }
    return input;
}
async function s3Input_valueOf(name, member, request) {
    const { httpLabel, httpHeader, httpQuery, httpPrefixHeaders, httpPayload } = member.getMergedTraits();
    if (httpLabel !== undefined)
        return targetOf(request)[name === 'Bucket' ? 'bucket' : 'key'];
    if (httpQuery !== undefined)
        return read(member, request.query.get(httpQuery));
    if (httpHeader !== undefined)
        return read(member, request.headers[httpHeader.toLowerCase()]);
    if (httpPrefixHeaders !== undefined)
        return prefixed(request, httpPrefixHeaders);
    return httpPayload === undefined ? undefined : payload(member, request);
}
function read(member, text) {
    return typeof text === 'string' ? fromText.read(member, text) : undefined;
}
/** `x-amz-meta-by: me` is `{ by: 'me' }`. */
function prefixed({ headers }, prefix) {
    const found = Object.entries(headers).filter(([header]) => header.startsWith(prefix));
    if (found.length === 0)
        return undefined;
    return Object.fromEntries(found.map(([header, value]) => [header.slice(prefix.length), value]));
}
async function payload(member, request) {
    if (member.isStreaming())
        return request.body;
    const bytes = await bytesOf(request);
    if (bytes.byteLength === 0)
        return undefined;
    return member.isStructSchema() ? fromXml(member, bytes) : bytes.toString();
}
/** The body without its transfer's wrapping, and the headers that belong to that. */
function withoutChunks(request) {
    const { 'content-encoding': wrapped = '', ...headers } = request.headers;
    const encodings = wrapped.split(',').map((encoding) => encoding.trim());
    if (!encodings.includes('aws-chunked'))
        return request;
    const own = encodings.filter((encoding) => encoding !== 'aws-chunked').join(',');
    const length = headers['x-amz-decoded-content-length'];
    const ownLength = typeof length === 'string' ? length : undefined;
    return {
        ...request,
        headers: { ...headers, ...(own !== '' && { 'content-encoding': own }), 'content-length': ownLength },
        body: external_node_stream_.Readable.from(dechunked(request.body)),
    };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/gateway/s3.js
/** S3's REST protocol. */





async function answerS3(request, call) {
    try {
        const operation = route((await operationsOf('s3')).values(), request);
        if (operation === undefined) {
            throw (0,cloud_service/* refuse */.T)(`the S3 request ${request.method} ${request.path}?${request.query.toString()}`);
        }
        const strange = strangeParameters(operation, request);
        if (strange.length > 0)
            throw (0,cloud_service/* refuse */.T)(`${operation.name} with the parameter ${strange.join(', ')}`);
        return answerOf(operation, await call('s3', operation.name, await inputOf(operation, request)));
    }
    catch (error) {
        if (error instanceof cloud_service/* AwsError */.G)
            return errorAnswer(request, error);
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/gateway/query-shapes.js
/** Inputs from the fields of a form, and outputs as XML, by the SDK's shapes. */


/** `VpcPeeringConnectionId.1=pcx-1&Options.Allow=true`: dots go into structures and lists. */
function query_shapes_inputOf(shape, form) {
    const taken = new Set(['Action', 'Version']);
    const input = query_shapes_read(shape, '', form, taken) ?? {};
    const strange = [...form.keys()].find((name) => !taken.has(name));
    if (strange !== undefined) {
        throw new cloud_service/* AwsError */.G('UnknownParameter', `The parameter ${strange} is not recognized`);
    }
    return input;
}
/** Undefined where the form has nothing of it. */
function query_shapes_read(shape, name, form, taken) {
    const value = (member, key) => {
        if (member.isStructSchema() || member.isListSchema())
            return query_shapes_read(member, key, form, taken);
        const text = form.get(key);
        if (text === null)
            return undefined;
        taken.add(key);
        return member.isBooleanSchema() ? text === 'true' : member.isNumericSchema() ? Number(text) : text;
    };
    if (shape.isListSchema()) {
        // STS says `member` between the list's name and the number, EC2 does not.
        const items = [`${name}.member`, name].flatMap((prefix) => numbered(shape.getValueSchema(), prefix, value));
        return items.length === 0 ? undefined : items;
    }
    const members = [...shape.structIterator()].flatMap(([member, schema]) => {
        const found = value(schema, `${name === '' ? '' : `${name}.`}${queryName(member, schema)}`);
        return found === undefined ? [] : [[member, found]];
    });
    return members.length === 0 ? undefined : Object.fromEntries(members);
}
function numbered(schema, prefix, value) {
    const items = [];
    for (;;) {
        const item = value(schema, `${prefix}.${items.length + 1}`);
        if (item === undefined)
            return items;
        items.push(item);
    }
}
/** EC2 begins every name with a capital; STS's begin with one anyway. */
function queryName(member, schema) {
    const { ec2QueryName, xmlName } = schema.getMergedTraits();
    const name = typeof ec2QueryName === 'string' ? ec2QueryName : (xmlName ?? member);
    return name.charAt(0).toUpperCase() + name.slice(1);
}
/** The members that an output has. */
function xmlOf(shape, output) {
    const values = new Map(Object.entries(output));
    return [...shape.structIterator()].flatMap(([member, schema]) => {
        const value = values.get(member);
        return value === undefined ? [] : [node(schema.getMergedTraits().xmlName ?? member, schema, value)];
    });
}
function node(name, schema, value) {
    if (Array.isArray(value)) {
        const item = schema.getValueSchema();
        const itemName = item.getMergedTraits().xmlName ?? 'member';
        return new dist_cjs.XmlNode(name, value.map((each) => node(itemName, item, each)));
    }
    if (value instanceof Date)
        return dist_cjs.XmlNode.of(name, value.toISOString());
    if (typeof value === 'object' && value !== null)
        return new dist_cjs.XmlNode(name, [...xmlOf(schema, value)]);
    return dist_cjs.XmlNode.of(name, String(value));
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/gateway/query.js
/** The AWS query protocol, for the services whose functions and scripts ask us something in it. */





/** By the version of the API, which every request names. */
const dialects = {
    '2011-06-15': {
        service: 'sts',
        namespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
        result: (action, members) => [new dist_cjs.XmlNode(`${action}Result`, [...members])],
        error: (error) => new dist_cjs.XmlNode('ErrorResponse', [new dist_cjs.XmlNode('Error', [dist_cjs.XmlNode.of('Type', 'Sender'), ...error])]),
    },
    '2016-11-15': {
        service: 'ec2',
        namespace: 'http://ec2.amazonaws.com/doc/2016-11-15/',
        result: (_, members) => members,
        error: (error) => new dist_cjs.XmlNode('Response', [new dist_cjs.XmlNode('Errors', [new dist_cjs.XmlNode('Error', [...error])])]),
    },
};
function isQuery({ method, headers }) {
    return method === 'POST' && headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
}
async function answerQuery(request, call) {
    const form = new URLSearchParams((await bytesOf(request)).toString());
    const [action, version] = [form.get('Action') ?? '', form.get('Version') ?? ''];
    const dialect = dialects[version];
    if (dialect === undefined) {
        const { name, message, $metadata } = (0,cloud_service/* refuse */.T)(`${action} of an API of the version ${version}`);
        return { status: $metadata.httpStatusCode, headers: {}, body: `${name}: ${message}` };
    }
    const { service, namespace } = dialect;
    const xml = (status, root) => {
        return { status, headers: { 'content-type': 'text/xml' }, body: root.addAttribute('xmlns', namespace).toString() };
    };
    try {
        const operation = (await operationsOf(service)).get(action);
        if (operation === undefined)
            throw (0,cloud_service/* refuse */.T)(`${service}:${action}`);
        const output = await call(service, action, query_shapes_inputOf(operation.input, form));
        return xml(200, new dist_cjs.XmlNode(`${action}Response`, [...dialect.result(action, xmlOf(operation.output, output))]));
    }
    catch (error) {
        if (!(error instanceof cloud_service/* AwsError */.G))
            throw error;
        const parts = [dist_cjs.XmlNode.of('Code', error.name), dist_cjs.XmlNode.of('Message', error.message)];
        return xml(error.$metadata.httpStatusCode, dialect.error(parts));
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/gateway/gateway.js
/** The local cloud over HTTP on loopback, so that boto3 in a job and the SDK in a function work as they are. */






/** Idle connections are kept for as long as a script may think between two calls. */
const keepAliveMilliseconds = 600_000;
const startGateway = async (call) => {
    const server = (0,external_node_http_.createServer)({ keepAliveTimeout: keepAliveMilliseconds }, (incoming, response) => {
        respond(call, incoming, response).catch((error) => {
            // The answer has begun, so it can only be broken off; the client sees that it is incomplete.
            response.destroy(error instanceof Error ? error : undefined);
        });
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('The gateway has no port.');
    return {
        endpoint: `http://127.0.0.1:${address.port}`,
        close: () => new Promise((resolve, reject) => {
            if (!server.listening) {
                resolve();
                return;
            }
            server.close((error) => (error === undefined ? resolve() : reject(error)));
            server.closeAllConnections();
        }),
    };
};
async function respond(call, incoming, response) {
    const { status, headers, body } = await answer(call, incoming);
    response.writeHead(status, { ...headers, 'x-amz-request-id': crypto.randomUUID() });
    if (body instanceof external_node_stream_.Readable)
        await (0,promises_.pipeline)(body, response);
    else
        response.end(body);
}
async function answer(call, incoming) {
    const { method = 'GET', headers } = incoming;
    if (!isLoopback(headers.host))
        return plain(403, `The local cloud answers on loopback only, not for ${headers.host}.`);
    const [path = '/', query] = (incoming.url ?? '/').split('?', 2);
    const request = { method, path, query: new URLSearchParams(query), headers, body: incoming };
    try {
        if (isJson(request))
            return await answerJson(request, call);
        if (isQuery(request))
            return await answerQuery(request, call);
        return await answerS3(request, call);
    }
    catch (error) {
        return plain(500, `InternalFailure: ${error instanceof Error ? error.stack : String(error)}`);
    }
}
/** A page in a browser can reach loopback under a name of its own; its Host header gives it away. */
function isLoopback(host) {
    return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? '');
}
function plain(status, text) {
    return { status, headers: { 'content-type': 'text/plain' }, body: text };
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


/***/ })

};
