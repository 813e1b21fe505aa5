export const id = 7654;
export const ids = [7654];
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

/***/ 87654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeSfn: () => (/* binding */ makeSfn)
});

// EXTERNAL MODULE: ./.build/simulators/cloud/states/json.js
var json = __webpack_require__(71043);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/machine.js
var machine = __webpack_require__(15344);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/resource.js
var states_resource = __webpack_require__(22333);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/integrations/clients.js
/** By the name in `arn:aws:states:::aws-sdk:NAME:action`. */
const clients = {
    athena: {
        service: 'athena',
        load: () => __webpack_require__.e(/* import() */ 2204).then(__webpack_require__.t.bind(__webpack_require__, 32204, 19)),
        sdkName: 'Athena',
        optimised: { prefix: 'Athena', service: 'AmazonAthena', unmodelled: 'AmazonAthenaException' },
    },
    cloudformation: {
        service: 'cloudFormation',
        load: () => __webpack_require__.e(/* import() */ 3805).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19)),
        sdkName: 'CloudFormation',
    },
    dynamodb: {
        service: 'dynamoDB',
        load: () => __webpack_require__.e(/* import() */ 4305).then(__webpack_require__.t.bind(__webpack_require__, 64305, 19)),
        sdkName: 'DynamoDb',
        optimised: { prefix: 'DynamoDB', service: 'AmazonDynamoDBv2', unmodelled: 'AmazonDynamoDBException' },
    },
    glue: {
        service: 'glue',
        load: () => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 46542, 19)),
        sdkName: 'Glue',
        optimised: { prefix: 'Glue', service: 'AWSGlue', unmodelled: 'AWSGlueException' },
    },
    lambda: {
        service: 'lambda',
        load: () => __webpack_require__.e(/* import() */ 1696).then(__webpack_require__.t.bind(__webpack_require__, 71696, 19)),
        sdkName: 'Lambda',
        optimised: { prefix: 'Lambda', service: 'AWSLambda', unmodelled: 'AWSLambdaException' },
        json: ['Payload'],
    },
    s3: { service: 's3', load: () => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19)), sdkName: 'S3', json: ['Body'] },
    sagemaker: {
        service: 'sageMaker',
        load: () => __webpack_require__.e(/* import() */ 4459).then(__webpack_require__.t.bind(__webpack_require__, 94459, 19)),
        sdkName: 'SageMaker',
        optimised: { prefix: 'SageMaker', service: 'AmazonSageMaker', unmodelled: 'AmazonSageMakerException' },
    },
    sfn: {
        service: 'sfn',
        load: () => __webpack_require__.e(/* import() */ 8476).then(__webpack_require__.t.bind(__webpack_require__, 18476, 19)),
        sdkName: 'Sfn',
        optimised: { prefix: 'StepFunctions', service: 'AWSStepFunctions', unmodelled: 'AWSStepFunctionsException' },
        camelCase: true,
        json: ['Input'],
    },
    sts: { service: 'sts', load: () => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19)), sdkName: 'Sts' },
};
function isClient(name) {
    return Object.hasOwn(clients, name);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/integrations/failure.js

/**
 * An error of a service by the name that Step Functions gives it: `Glue.EntityNotFoundException`, and one for all that
 * the SDK has no class for. What the local cloud refuses can be caught as little as a resource that it does not have.
 */
function asTaskFailure(thrown, client, library, style) {
    if (!isServiceError(thrown))
        return thrown;
    const { name, message, $metadata = {} } = thrown;
    if (name === 'NotInLocalCloud')
        return new machine/* TaskFailure */.E('States.Runtime', message);
    const { httpStatusCode: status = 400, requestId = '' } = $metadata;
    const isModelled = typeof Reflect.get(library, name) === 'function';
    const named = name.endsWith('Exception') ? name : `${name}Exception`;
    if (style === 'optimised' && client.optimised !== undefined) {
        const { prefix, service, unmodelled } = client.optimised;
        const details = `Service: ${service}; Status Code: ${status}; Error Code: ${name}; Request ID: ${requestId}; Proxy: null`;
        return new machine/* TaskFailure */.E(`${prefix}.${isModelled ? named : unmodelled}`, `${message} (${details})`);
    }
    const { sdkName } = client;
    const details = `(Service: ${sdkName}, Status Code: ${status}, Request ID: ${requestId}) (SDK Attempt Count: 1)`;
    return new machine/* TaskFailure */.E(`${sdkName}.${isModelled ? named : `${sdkName}Exception`}`, `${message} ${details}`);
}
function isServiceError(thrown) {
    return thrown instanceof Error && '$fault' in thrown;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/integrations/shape.js
/** Instants of the optimised integrations, and of the SDK integrations. */
const milliseconds = { date: (date) => date.getTime() };
const iso = { date: (date) => date.toISOString() };
/** Members by the alphabet, what is undefined left out, bodies and payloads as text. */
async function shaped(value, shaping) {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    if (value instanceof Date)
        return shaping.date(value);
    if (value instanceof Uint8Array)
        return Buffer.from(value).toString('utf8');
    if (Array.isArray(value))
        return Promise.all(value.map((item) => shaped(item, shaping)));
    if (typeof value !== 'object')
        return null;
    if (isStream(value))
        return value.transformToString();
    const object = {};
    for (const [key, item] of Object.entries(value).sort(byKey)) {
        if (item !== undefined)
            object[shaping.key?.(key) ?? key] = await shaped(item, shaping);
    }
    return object;
}
function byKey([one], [other]) {
    return one < other ? -1 : Number(one > other);
}
function isStream(value) {
    return 'transformToString' in value && typeof value.transformToString === 'function';
}
/** As the optimised integrations give it: with what is known of the answer's HTTP. */
function withMetadata(output) {
    return {
        ...output,
        SdkHttpMetadata: { AllHttpHeaders: {}, HttpHeaders: {}, HttpStatusCode: 200 },
        SdkResponseMetadata: { RequestId: crypto.randomUUID() },
    };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/integrations/send.js



/** Whether the SDK has such a command. */
async function hasCommand(client, command) {
    return typeof Reflect.get(await clients[client].load(), `${command}Command`) === 'function';
}
/** The answer without the SDK's metadata. Rejects with TaskFailure for what the service says no to. */
async function send(world, style, { client: name, command, input, signal }) {
    const client = clients[name];
    const library = await client.load();
    const Command = Reflect.get(library, `${command}Command`);
    if (typeof Command !== 'function')
        throw new RangeError(`${name} has no command ${command}.`);
    // Which output belongs to which command only the SDK's overloads know; here a command is a name.
    const sender = world.cloud[client.service];
    try {
        const sent = Reflect.construct(Command, [inputOf(client, input)]);
        const output = await sender.send(sent, signal === undefined ? {} : { abortSignal: signal });
        const members = Object.fromEntries(Object.entries(output).filter(([member]) => member !== '$metadata'));
        const shaping = style === 'optimised' ? milliseconds : iso;
        return (await shaped(members, client.camelCase === true ? { ...shaping, key: pascalCase } : shaping));
    }
    catch (thrown) {
        throw asTaskFailure(thrown, client, library, style);
    }
}
function inputOf({ camelCase, json = [] }, input) {
    const entries = Object.entries(input).map(([name, value]) => [
        camelCase === true ? lowerFirst(name) : name,
        json.includes(name) ? JSON.stringify(value) : camelCase === true ? lowered(value) : value,
    ]);
    return Object.fromEntries(entries);
}
/** Names of members inside: objects that are data of the user stand in members that are sent as JSON text. */
function lowered(value) {
    if (Array.isArray(value))
        return value.map(lowered);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [lowerFirst(name), lowered(item)]));
}
function lowerFirst(name) {
    return name.charAt(0).toLowerCase() + name.slice(1);
}
function pascalCase(name) {
    return name.charAt(0).toUpperCase() + name.slice(1);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/integrations/sync.js


/** Milliseconds between looks: everything is on this machine, and a wait ends when what it waits for has ended. */
const interval = 20;
async function sync(world, { submitted, signal }, { start, look, stop }) {
    const started = await start();
    submitted(withMetadata(started));
    try {
        for (;;) {
            const end = await look(started);
            if (end?.succeeded === true)
                return end.output;
            if (end !== undefined)
                throw new machine/* TaskFailure */.E('States.TaskFailed', JSON.stringify(end.output));
            await world.clock.sleep(interval, signal);
        }
    }
    finally {
        if (signal.aborted)
            await stop(started);
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/integrations/athena.js




const last = ['SUCCEEDED', 'FAILED', 'CANCELLED'];
const request = (command, input) => ({ client: 'athena', command, input });
const plain = (command) => async (world, { arguments: input }) => withMetadata(await send(world, 'optimised', request(command, input)));
const athena = {
    'athena:startQueryExecution': plain('StartQueryExecution'),
    'athena:stopQueryExecution': plain('StopQueryExecution'),
    'athena:getQueryExecution': plain('GetQueryExecution'),
    'athena:getQueryResults': plain('GetQueryResults'),
    /** Its result is that of GetQueryExecution; so is the cause of its failure, as text. */
    'athena:startQueryExecution.sync': (world, task) => sync(world, task, {
        start: () => send(world, 'optimised', request('StartQueryExecution', task.arguments)),
        async look({ QueryExecutionId = null }) {
            const output = await send(world, 'optimised', request('GetQueryExecution', { QueryExecutionId }));
            const state = stateOf(output['QueryExecution']);
            return last.includes(state) ? { succeeded: state === 'SUCCEEDED', output } : undefined;
        },
        stop: ({ QueryExecutionId = null }) => send(world, 'optimised', request('StopQueryExecution', { QueryExecutionId })),
    }),
};
function stateOf(execution) {
    const status = (0,json/* isObject */.Gv)(execution) ? execution['Status'] : undefined;
    return (0,json/* isObject */.Gv)(status) ? status['State'] : undefined;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/integrations/aws-sdk.js


/** Any command of a service of the local cloud: `arn:aws:states:::aws-sdk:s3:getObject`. Undefined when there is none. */
async function awsSdk(name, action) {
    const command = action.charAt(0).toUpperCase() + action.slice(1);
    if (!isClient(name) || !(await hasCommand(name, command)))
        return undefined;
    return (world, { arguments: input, signal }) => send(world, 'aws-sdk', { client: name, command, input, signal });
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/integrations/workers.js


/** Milliseconds between looks for the answer: whoever gives it may do so in another process. */
const workers_interval = 20;
/** Waits for a worker of the activity, and for what it makes of the task. */
function activity(world, records, request) {
    const input = JSON.stringify(request.arguments);
    return waiting(world, records, request, { activity: { arn: request.resource, input } }, async () => undefined);
}
/** Asks the service, and waits until somebody answers by the token that it was given. */
function calledBack(world, records, request, ask) {
    return waiting(world, records, request, {}, async () => request.submitted(await ask()));
}
/** The token is good from before `begin` until there is an answer, or the state waits no more. */
async function waiting({ store, clock }, { tasks }, request, more, begin) {
    const { taskToken: token = '', signal } = request;
    tasks.put(token, { token, owner: store.owner, created: clock.now().getTime(), heartbeats: 0, ...more });
    let known;
    try {
        await begin();
        for (;;) {
            const task = tasks.get(token);
            if (task === undefined)
                throw new RangeError(`The task ${token} has gone from the store.`);
            if (task.taken !== undefined && known?.taken === undefined)
                request.started(task.taken.workerName);
            if (task.heartbeats > (known?.heartbeats ?? 0))
                request.heartbeat();
            if (task.answer !== undefined)
                return answered(task.answer);
            known = task;
            await clock.sleep(workers_interval, signal);
        }
    }
    finally {
        tasks.delete(token);
    }
}
function answered(answer) {
    if ('output' in answer)
        return (0,json/* parseJson */.qF)(answer.output);
    throw new machine/* TaskFailure */.E(answer.error, answer.cause);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/integrations/dynamodb.js


const dynamodb_plain = (command) => async (world, { arguments: input }) => withMetadata(await send(world, 'optimised', { client: 'dynamodb', command, input }));
const dynamodb = {
    'dynamodb:getItem': dynamodb_plain('GetItem'),
    'dynamodb:putItem': dynamodb_plain('PutItem'),
    'dynamodb:updateItem': dynamodb_plain('UpdateItem'),
    'dynamodb:deleteItem': dynamodb_plain('DeleteItem'),
};

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/integrations/glue.js




/** States of a job run that are not its last. */
const going = ['STARTING', 'RUNNING', 'STOPPING', 'WAITING'];
const glue_request = (command, input) => ({ client: 'glue', command, input });
const glue = {
    'glue:startJobRun': async (world, { arguments: input }) => withMetadata(await send(world, 'optimised', glue_request('StartJobRun', input))),
    /** Its result is the JobRun; so is the cause of its failure, as text. */
    'glue:startJobRun.sync': (world, task) => {
        const { JobName = null } = task.arguments;
        return sync(world, task, {
            start: () => send(world, 'optimised', glue_request('StartJobRun', task.arguments)),
            async look({ JobRunId = null }) {
                const { JobRun } = await send(world, 'optimised', glue_request('GetJobRun', { JobName, RunId: JobRunId }));
                if (!(0,json/* isObject */.Gv)(JobRun))
                    throw new TypeError(`GetJobRun has answered without the run ${JSON.stringify(JobRunId)}.`);
                const state = JobRun['JobRunState'];
                return going.includes(state) ? undefined : { succeeded: state === 'SUCCEEDED', output: JobRun };
            },
            stop: ({ JobRunId = null }) => send(world, 'optimised', glue_request('BatchStopJobRun', { JobName, JobRunIds: [JobRunId] })),
        });
    },
};

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/integrations/lambda.js




const lambda = {
    'lambda:invoke': async (world, { arguments: input, signal }) => {
        const { payload, answer } = await invoke(world, input, signal);
        return withMetadata({ ...answer, Payload: payload });
    },
};
/** A Task whose Resource is the function itself: the arguments go in, the result comes out. */
async function lambdaFunction(world, FunctionName, Payload, signal) {
    return (await invoke(world, { FunctionName, Payload }, signal)).payload;
}
/** A function that threw fails the task by the type of its error; the cause is what the runtime says of it, as JSON text. */
async function invoke(world, { Payload = {}, ...input }, signal) {
    const request = { client: 'lambda', command: 'Invoke', input: { ...input, Payload }, signal };
    const answer = await send(world, 'optimised', request);
    const text = answer['Payload'];
    const payload = typeof text === 'string' && text !== '' ? (0,json/* parseJson */.qF)(text) : null;
    if (answer['FunctionError'] === undefined)
        return { payload, answer };
    const type = (0,json/* isObject */.Gv)(payload) ? payload['errorType'] : undefined;
    throw new machine/* TaskFailure */.E(typeof type === 'string' ? type : 'Exception', JSON.stringify(payload));
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/integrations/sagemaker.js



const sagemaker_request = (command, input) => ({ client: 'sagemaker', command, input });
/** States of a job that are not its last. */
const sagemaker_going = ['InProgress', 'Stopping'];
const sageMaker = {
    'sagemaker:createTransformJob': async (world, { arguments: input }) => withMetadata(await send(world, 'optimised', sagemaker_request('CreateTransformJob', input))),
    /** Its result is that of DescribeTransformJob; so is the cause of its failure, as text. */
    'sagemaker:createTransformJob.sync': (world, task) => {
        const { TransformJobName = null } = task.arguments;
        return sync(world, task, {
            start: () => send(world, 'optimised', sagemaker_request('CreateTransformJob', task.arguments)),
            async look() {
                const output = await send(world, 'optimised', sagemaker_request('DescribeTransformJob', { TransformJobName }));
                const status = output['TransformJobStatus'];
                return sagemaker_going.includes(status) ? undefined : { succeeded: status === 'Completed', output };
            },
            stop: () => send(world, 'optimised', sagemaker_request('StopTransformJob', { TransformJobName })),
        });
    },
};

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/integrations/step-functions.js




const step_functions_request = (command, input) => ({ client: 'sfn', command, input });
const start = (world, { arguments: { Input = {}, ...input } }) => send(world, 'optimised', step_functions_request('StartExecution', { ...input, Input }));
/** `.sync` gives the inner output as the text that it is, `.sync:2` as JSON. */
const step_functions_waiting = (parsed) => (world, task) => sync(world, task, {
    start: () => start(world, task),
    async look({ ExecutionArn = null }) {
        const execution = await send(world, 'optimised', step_functions_request('DescribeExecution', { ExecutionArn }));
        const { Status } = execution;
        if (Status === 'RUNNING')
            return undefined;
        return { succeeded: Status === 'SUCCEEDED', output: described(execution, parsed) };
    },
    stop: ({ ExecutionArn = null }) => send(world, 'optimised', step_functions_request('StopExecution', { ExecutionArn })),
});
const stepFunctions = {
    'states:startExecution': async (world, task) => withMetadata(await start(world, task)),
    'states:startExecution.sync': step_functions_waiting(false),
    'states:startExecution.sync:2': step_functions_waiting(true),
};
/** What AWS's integration shows of DescribeExecution. */
const shown = [
    'Cause',
    'Error',
    'ExecutionArn',
    'Input',
    'InputDetails',
    'Name',
    'Output',
    'OutputDetails',
    'StartDate',
    'StateMachineArn',
    'Status',
    'StopDate',
];
function described(execution, parsed) {
    const members = [];
    for (const name of shown) {
        const value = execution[name];
        if (value === undefined)
            continue;
        const isText = typeof value === 'string' && (name === 'Input' || name === 'Output');
        members.push([name, parsed && isText ? (0,json/* parseJson */.qF)(value) : value]);
    }
    return Object.fromEntries(members);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/integrations/index.js











/** The optimised integrations, by what stands behind `arn:aws:states:::`. */
const optimised = {
    ...athena,
    ...dynamodb,
    ...glue,
    ...lambda,
    ...sageMaker,
    ...stepFunctions,
};
function taskRunner(world, records) {
    return {
        missing(arn) {
            const isMissing = (0,states_resource/* parseResource */._)(arn)?.kind === 'activity' && records.activities.get(arn) === undefined;
            return isMissing ? `The activity ${arn} does not exist.` : undefined;
        },
        async run(request) {
            const { resource: arn, arguments: given, state, submitted, signal } = request;
            const resource = (0,states_resource/* parseResource */._)(arn);
            if (resource?.kind === 'lambda')
                return lambdaFunction(world, arn, given, signal);
            if (resource?.kind === 'activity')
                return activity(world, records, request);
            const answer = resource?.kind === 'integration' ? await answerOf(resource) : undefined;
            if (answer === undefined)
                throw new machine/* TaskFailure */.E('States.Runtime', `The local cloud has no integration '${arn}'.`);
            if (!(0,json/* isObject */.Gv)(given)) {
                throw new machine/* TaskFailure */.E('States.Runtime', `The arguments of the state '${state}' are not an object.`);
            }
            const task = { arguments: given, submitted, signal };
            return resource?.kind === 'integration' && resource.action.endsWith(callback)
                ? calledBack(world, records, request, () => answer(world, task))
                : answer(world, task);
        },
    };
}
/** What asks for a callback asks the same of the service as without. */
const callback = '.waitForTaskToken';
async function answerOf({ type, action: whole }) {
    const action = whole.replace(callback, '');
    if (type.startsWith('aws-sdk:'))
        return awsSdk(type.slice('aws-sdk:'.length), action);
    return optimised[`${type}:${action}`];
}

// EXTERNAL MODULE: ./.build/simulators/cloud/input.js
var cloud_input = __webpack_require__(24646);
// EXTERNAL MODULE: ./.build/simulators/cloud/service.js
var service = __webpack_require__(81949);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/arns.js

function machineArn({ region, account }, name) {
    return `arn:aws:states:${region}:${account}:stateMachine:${name}`;
}
function executionArn({ region, account }, machine, name) {
    return `arn:aws:states:${region}:${account}:execution:${machine}:${name}`;
}
function activityArn({ region, account }, name) {
    return `arn:aws:states:${region}:${account}:activity:${name}`;
}
/** Throws InvalidArn and StateMachineDoesNotExist. */
function existingMachine({ machines }, arn) {
    checkPrefix(arn);
    const machine = machines.get(arn.split(':')[6] ?? '');
    if (machine?.arn !== arn) {
        throw new service/* AwsError */.G('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
    }
    return machine;
}
/** Throws InvalidArn and ExecutionDoesNotExist. */
function existingExecution({ executions }, arn) {
    checkPrefix(arn);
    // Express executions leave nothing that could be described.
    const [, , , , , kind] = arn.split(':');
    if (kind === 'express')
        throw new service/* AwsError */.G('InvalidArn', `Invalid Arn: 'Resource type not valid in this context: express'`);
    const execution = executions.get(arn);
    if (execution === undefined)
        throw new service/* AwsError */.G('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
    return execution;
}
/** The child executions of a run; `machine` is the name of theirs. */
function childrenOf(place, { executions }, machine, mapRunArn) {
    return executions
        .list(executionArn(place, machine, ''))
        .map(({ value }) => value)
        .filter(({ mapRun }) => mapRun?.arn === mapRunArn);
}
function checkPrefix(arn) {
    if (!arn.startsWith('arn:'))
        throw new service/* AwsError */.G('InvalidArn', `Invalid Arn: 'Invalid ARN prefix: ${arn}'`);
}
/** Throws InvalidArn and ActivityDoesNotExist. */
function existingActivity({ activities }, arn) {
    checkPrefix(arn);
    const activity = activities.get(arn);
    if (activity === undefined)
        throw new service/* AwsError */.G('ActivityDoesNotExist', `Activity Does Not Exist: '${arn}'`);
    return activity;
}
/** Names of state machines, executions and activities: 1 to 80 characters, none that AWS forbids. */
function checkName(name) {
    // eslint-disable-next-line no-control-regex -- control characters are what AWS forbids here
    if (name.length >= 1 && name.length <= 80 && !/[\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]/.test(name))
        return;
    throw new service/* AwsError */.G('InvalidName', `Invalid Name: '${name}'`);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/page.js

/** One page of a list, and the token of the next. AWS gives 100 at a time unless asked, 1,000 at most. */
function page(all, { maxResults, nextToken }) {
    const start = nextToken === undefined ? 0 : Number(Buffer.from(nextToken, 'base64url').toString());
    if (!Number.isInteger(start) || start < 0)
        throw new service/* AwsError */.G('InvalidToken', `Invalid Token: '${nextToken}'`);
    const size = maxResults === undefined || maxResults === 0 ? 100 : Math.min(maxResults, 1000);
    const end = start + size;
    const items = all.slice(start, end);
    return end < all.length ? { items, nextToken: Buffer.from(String(end)).toString('base64url') } : { items };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/activities.js



const activityCommands = (world, records) => ({
    /** One that is there already is answered as if it were new. */
    async CreateActivity(input) {
        (0,cloud_input/* onlyKnown */.KT)('states:CreateActivity', input, ['name', 'tags']);
        const name = (0,cloud_input/* required */.mw)(input.name, 'name');
        checkName(name);
        const arn = activityArn(world, name);
        const activity = { arn, name, created: world.clock.now().getTime(), tags: input.tags ?? [] };
        const { created } = world.store.transaction(() => {
            const existing = records.activities.get(arn);
            if (existing === undefined)
                records.activities.put(arn, activity);
            return existing ?? activity;
        });
        return { activityArn: arn, creationDate: new Date(created) };
    },
    async DescribeActivity(input) {
        (0,cloud_input/* onlyKnown */.KT)('states:DescribeActivity', input, ['activityArn']);
        return activities_described(existingActivity(records, (0,cloud_input/* required */.mw)(input.activityArn, 'activityArn')));
    },
    async ListActivities(input) {
        (0,cloud_input/* onlyKnown */.KT)('states:ListActivities', input, ['maxResults', 'nextToken']);
        const { items, ...next } = page(records.activities.list(), input);
        return { activities: items.map(({ value }) => activities_described(value)), ...next };
    },
    /** AWS does not complain of an activity that is not there. */
    async DeleteActivity(input) {
        (0,cloud_input/* onlyKnown */.KT)('states:DeleteActivity', input, ['activityArn']);
        const arn = (0,cloud_input/* required */.mw)(input.activityArn, 'activityArn');
        if (records.activities.get(arn) !== undefined)
            records.activities.delete(arn);
        return {};
    },
});
function activities_described({ arn, name, created }) {
    return { activityArn: arn, name, creationDate: new Date(created) };
}

// EXTERNAL MODULE: ./.build/simulators/cloud/states/validation/index.js + 8 modules
var validation = __webpack_require__(82739);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/definitions.js

/** The parsed definition of a machine's current revision: one object for all its executions. */
function openDefinitions() {
    const definitions = new Map();
    return ({ arn, revisionId, definition: text }) => {
        const known = definitions.get(arn);
        if (known?.revisionId === revisionId)
            return known.definition;
        const definition = (0,validation/* parseDefinition */.J)(text);
        definitions.set(arn, { revisionId, definition });
        return definition;
    };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/input.js


/** Throws ValidationException and InvalidExecutionInput. */
function checkInput(text) {
    if ((0,json/* exceedsDataLimit */.fj)(text)) {
        throw new service/* AwsError */.G('ValidationException', "1 validation error detected: Value at 'input' failed to satisfy constraint: Member must have length less than or equal to 262144");
    }
    try {
        JSON.parse(text);
    }
    catch (thrown) {
        const reason = thrown instanceof Error ? thrown.message : String(thrown);
        throw new service/* AwsError */.G('InvalidExecutionInput', `Invalid State Machine Execution Input: '${reason}'`);
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/express.js




const openExpress = (world, records, runs, definitionOf) => {
    function begin(machine, { name = crypto.randomUUID(), input = '{}' }) {
        checkName(name);
        checkInput(input);
        const { region, account, store, clock } = world;
        const execution = {
            name,
            arn: `arn:aws:states:${region}:${account}:express:${machine.name}:${name}:${crypto.randomUUID()}`,
            machine: { name: machine.name, arn: machine.arn },
            input,
            status: 'RUNNING',
            owner: store.owner,
            started: clock.now().getTime(),
        };
        return { execution, ended: runs.start(execution, machine, definitionOf(machine)) };
    }
    const machineOf = ({ stateMachineArn }) => existingMachine(records, (0,cloud_input/* required */.mw)(stateMachineArn, 'stateMachineArn'));
    return {
        start(input) {
            const { execution, ended } = begin(machineOf(input), input);
            // How it ends is in its log alone.
            ended.catch(() => undefined);
            return { executionArn: execution.arn, startDate: new Date(execution.started) };
        },
        /** StartSyncExecution: answers when the execution has ended. */
        async startSync(input) {
            (0,cloud_input/* onlyKnown */.KT)('states:StartSyncExecution', input, [
                'stateMachineArn',
                'name',
                'input',
                'traceHeader',
                'includedData',
            ]);
            const machine = machineOf(input);
            if (machine.type !== 'EXPRESS')
                throw unsupportedType();
            const { execution, ended } = begin(machine, input);
            return express_described(execution, await ended, world.clock.now());
        },
    };
};
function unsupportedType() {
    return new service/* AwsError */.G('StateMachineTypeNotSupported', 'This operation is not supported by this type of state machine');
}
function express_described({ arn, machine, name, input, started }, result, stopped) {
    return {
        executionArn: arn,
        stateMachineArn: machine.arn,
        name,
        input,
        inputDetails: { included: true },
        outputDetails: { included: true },
        ...(result.status === 'SUCCEEDED' ? { output: JSON.stringify(result.output) } : result),
        // Nobody can stop one, but for the end of the process that it runs in.
        status: result.status === 'ABORTED' ? 'FAILED' : result.status,
        startDate: new Date(started),
        stopDate: stopped,
        billingDetails: {
            billedMemoryUsedInMB: 64,
            billedDurationInMilliseconds: Math.max(1, Math.ceil((stopped.getTime() - started) / 100)) * 100,
        },
    };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/records.js
function openRecords({ store }) {
    return {
        machines: store.collection('sfn/stateMachines'),
        executions: store.collection('sfn/executions'),
        stops: store.collection('sfn/stops'),
        mapRuns: store.collection('sfn/mapRuns'),
        activities: store.collection('sfn/activities'),
        tasks: store.collection('sfn/tasks'),
        events: store.collection('sfn/events'),
    };
}
/** Keys sort as the ids do. */
function eventKey(executionArn, id) {
    return `${executionArn}/${String(id).padStart(6, '0')}`;
}
function putEvents({ events }, executionArn, list) {
    for (const event of list) {
        events.put(eventKey(executionArn, event.id), { ...event, timestamp: event.timestamp.getTime() });
    }
}
function eventsOf({ events }, executionArn) {
    return events.list(`${executionArn}/`).map(({ value }) => value);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/settle.js

/** Executions whose process has gone: they are ABORTED, and their history says so. */
function settleTheDead(world, records) {
    for (const { value } of records.executions.list())
        if (isDead(world, value))
            settle(world, records, value.arn);
    for (const { value } of records.mapRuns.list())
        settledRun(world, records, value);
}
/** The run of a distributed Map as it is: ABORTED, if its process has gone. */
function settledRun(world, records, run) {
    if (!isDead(world, run))
        return run;
    const settled = { ...run, status: 'ABORTED', stopped: world.clock.now().getTime() };
    records.mapRuns.put(run.arn, settled);
    return settled;
}
/** The execution as it is, settled first if its process has gone. */
function settled(world, records, execution) {
    return isDead(world, execution) ? settle(world, records, execution.arn) : execution;
}
function isDead({ store }, { status, owner }) {
    return status === 'RUNNING' && !store.isAlive(owner);
}
function settle(world, records, arn) {
    return world.store.transaction(() => {
        const execution = records.executions.get(arn);
        if (execution === undefined)
            throw new RangeError(`The execution ${arn} has gone from the store.`);
        if (!isDead(world, execution))
            return execution;
        const last = eventsOf(records, arn).at(-1);
        // When it ended nobody saw; until its last event it was there.
        const timestamp = new Date(last?.timestamp ?? execution.started);
        const cause = 'The process that ran the execution has ended.';
        const id = (last?.id ?? 0) + 1;
        putEvents(records, arn, [
            { id, previousEventId: 0, timestamp, type: 'ExecutionAborted', executionAbortedEventDetails: { cause } },
        ]);
        const settled = { ...execution, status: 'ABORTED', stopped: timestamp.getTime(), cause };
        records.executions.put(arn, settled);
        records.stops.delete(arn);
        return settled;
    });
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/executions.js








const listed = ['stateMachineArn', 'mapRunArn', 'statusFilter', 'maxResults', 'nextToken'];
const executionCommands = (world, records, runs) => {
    const definitionOf = openDefinitions();
    const express = openExpress(world, records, runs, definitionOf);
    /** Of a state machine, or the children of a distributed Map's run. */
    function listing({ stateMachineArn, mapRunArn }) {
        if (mapRunArn !== undefined) {
            const run = records.mapRuns.get(mapRunArn);
            if (run === undefined)
                throw new service/* AwsError */.G('ResourceNotFound', `Resource not found: '${mapRunArn}'`);
            return childrenOf(world, records, run.machine.name, mapRunArn);
        }
        const machine = existingMachine(records, (0,cloud_input/* required */.mw)(stateMachineArn, 'stateMachineArn'));
        if (machine.type === 'EXPRESS')
            throw unsupportedType();
        return records.executions.list(executionArn(world, machine.name, '')).map(({ value }) => value);
    }
    return {
        StartSyncExecution: (input) => express.startSync(input),
        /** A name that runs with the same input is that execution; one that was ever used for another is refused. */
        async StartExecution(input) {
            (0,cloud_input/* onlyKnown */.KT)('states:StartExecution', input, ['stateMachineArn', 'name', 'input', 'traceHeader']);
            const name = input.name ?? crypto.randomUUID();
            checkName(name);
            const text = input.input ?? '{}';
            checkInput(text);
            const { type } = existingMachine(records, (0,cloud_input/* required */.mw)(input.stateMachineArn, 'stateMachineArn'));
            if (type === 'EXPRESS')
                return express.start(input);
            const { execution, machine, isNew } = world.store.transaction(() => {
                const machine = existingMachine(records, (0,cloud_input/* required */.mw)(input.stateMachineArn, 'stateMachineArn'));
                const arn = executionArn(world, machine.name, name);
                const existing = records.executions.get(arn);
                const execution = existing ?? {
                    name,
                    arn,
                    machine: { name: machine.name, arn: machine.arn },
                    input: text,
                    status: 'RUNNING',
                    owner: world.store.owner,
                    started: world.clock.now().getTime(),
                };
                if (existing === undefined)
                    records.executions.put(arn, execution);
                return { execution, machine, isNew: existing === undefined };
            });
            if (isNew) {
                // What keeps its end out of the store is told to who describes it.
                runs.start(execution, machine, definitionOf(machine)).catch(() => undefined);
            }
            else if (settled(world, records, execution).status !== 'RUNNING' || execution.input !== text) {
                throw new service/* AwsError */.G('ExecutionAlreadyExists', `Execution Already Exists: '${execution.arn}'`);
            }
            return { executionArn: execution.arn, startDate: new Date(execution.started) };
        },
        async DescribeExecution(input) {
            (0,cloud_input/* onlyKnown */.KT)('states:DescribeExecution', input, ['executionArn', 'includedData']);
            const stored = existingExecution(records, (0,cloud_input/* required */.mw)(input.executionArn, 'executionArn'));
            runs.check(stored.arn);
            const execution = settled(world, records, stored);
            const { status, output, error, cause } = execution;
            return {
                ...summary(execution),
                input: execution.input,
                inputDetails: { included: true },
                ...(output !== undefined && { output, outputDetails: { included: true } }),
                ...(error !== undefined && { error }),
                ...(cause !== undefined && { cause }),
                redriveStatus: 'NOT_REDRIVABLE',
                redriveStatusReason: status === 'RUNNING' || status === 'SUCCEEDED'
                    ? `Execution is ${status} and cannot be redriven`
                    : 'The local cloud does not redrive executions',
            };
        },
        async ListExecutions(input) {
            (0,cloud_input/* onlyKnown */.KT)('states:ListExecutions', input, listed);
            const all = listing(input)
                .map((execution) => settled(world, records, execution))
                .filter(({ status }) => input.statusFilter === undefined || status === input.statusFilter)
                .sort((one, other) => other.started - one.started);
            const { items, ...next } = page(all, input);
            return { executions: items.map(listedItem), ...next };
        },
        /** Ends an execution of this process before it answers; another process hears of it within a second. */
        async StopExecution(input) {
            (0,cloud_input/* onlyKnown */.KT)('states:StopExecution', input, ['executionArn', 'error', 'cause']);
            const arn = (0,cloud_input/* required */.mw)(input.executionArn, 'executionArn');
            const request = { error: input.error, cause: input.cause };
            const execution = settled(world, records, existingExecution(records, arn));
            if (execution.status === 'RUNNING' && !(await runs.stop(arn, request)))
                records.stops.put(arn, request);
            const { stopped } = existingExecution(records, arn);
            return { stopDate: stopped === undefined ? world.clock.now() : new Date(stopped) };
        },
    };
};
function listedItem(execution) {
    const { mapRun } = execution;
    return { ...summary(execution), ...(mapRun !== undefined && { itemCount: mapRun.items }) };
}
function summary({ arn, machine, name, status, started, stopped, mapRun }) {
    return {
        ...(mapRun !== undefined && { mapRunArn: mapRun.arn }),
        executionArn: arn,
        stateMachineArn: machine.arn,
        name,
        status,
        startDate: new Date(started),
        ...(stopped !== undefined && { stopDate: new Date(stopped) }),
        redriveCount: 0,
    };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/history.js





const historyCommands = (world, records) => ({
    async GetExecutionHistory(input) {
        (0,cloud_input/* onlyKnown */.KT)('states:GetExecutionHistory', input, ['executionArn', 'maxResults', 'nextToken', 'reverseOrder']);
        const execution = existingExecution(records, (0,cloud_input/* required */.mw)(input.executionArn, 'executionArn'));
        settled(world, records, execution);
        const events = eventsOf(records, execution.arn);
        const { items, ...next } = page(input.reverseOrder === true ? events.toReversed() : events, input);
        return { events: items.map(dated), ...next };
    },
});
function dated(event) {
    return { ...event, timestamp: new Date(event.timestamp) };
}

// EXTERNAL MODULE: ./.build/simulators/cloud/states/validation/problem.js
var problem = __webpack_require__(8106);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/validation/graph.js
var graph = __webpack_require__(16373);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/validation/express.js



/** Throws InvalidDefinition. */
function checkExpress(machine) {
    const problems = [...problemsIn(machine, '')];
    if (problems.length > 0)
        throw new problem/* InvalidDefinition */.N(problems);
}
function* problemsIn({ States: states }, at) {
    for (const [name, state] of Object.entries(states)) {
        const here = `${at}/States/${name}`;
        if (state.Type === 'Task') {
            const unfit = unfitResource(state.Resource);
            if (unfit !== undefined)
                yield (0,problem/* schema */.w)(`Express state machine does not support ${unfit}`, `${here}/Resource`);
        }
        for (const { field, inner } of (0,graph/* regionsOf */.NV)(state))
            yield* problemsIn(inner, `${here}/${field}`);
    }
}
function unfitResource(arn) {
    const resource = (0,states_resource/* parseResource */._)(arn);
    if (resource?.kind === 'activity')
        return 'Activity ARN';
    const pattern = resource?.kind === 'integration' ? /\.(sync|waitForTaskToken)/.exec(resource.action)?.[0] : undefined;
    return pattern === undefined ? undefined : `'${pattern}' service integration`;
}

// EXTERNAL MODULE: ./.build/simulators/cloud/states/validation/unsupported.js
var unsupported = __webpack_require__(28734);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/machines.js








const created = [
    'name',
    'definition',
    'roleArn',
    'type',
    'loggingConfiguration',
    'tracingConfiguration',
    'tags',
];
const updated = ['stateMachineArn', 'definition', 'roleArn', 'loggingConfiguration', 'tracingConfiguration'];
const silent = { level: 'OFF', includeExecutionData: false };
const machineCommands = (world, records) => ({
    async CreateStateMachine(input) {
        (0,cloud_input/* onlyKnown */.KT)('states:CreateStateMachine', input, created);
        const name = (0,cloud_input/* required */.mw)(input.name, 'name');
        checkName(name);
        const type = input.type ?? 'STANDARD';
        checkDefinition((0,cloud_input/* required */.mw)(input.definition, 'definition'), type);
        const now = world.clock.now().getTime();
        const machine = {
            name,
            arn: machineArn(world, name),
            type,
            definition: (0,cloud_input/* required */.mw)(input.definition, 'definition'),
            roleArn: (0,cloud_input/* required */.mw)(input.roleArn, 'roleArn'),
            loggingConfiguration: input.loggingConfiguration ?? silent,
            tracingConfiguration: input.tracingConfiguration ?? { enabled: false },
            created: now,
            updated: now,
            revisionId: crypto.randomUUID(),
            tags: input.tags ?? [],
        };
        const stored = world.store.transaction(() => {
            const existing = records.machines.get(name);
            if (existing === undefined)
                records.machines.put(name, machine);
            return existing ?? machine;
        });
        if (!isSame(stored, machine)) {
            throw new service/* AwsError */.G('StateMachineAlreadyExists', `State Machine Already Exists: '${stored.arn}'`);
        }
        return { stateMachineArn: stored.arn, creationDate: new Date(stored.created) };
    },
    async UpdateStateMachine(input) {
        (0,cloud_input/* onlyKnown */.KT)('states:UpdateStateMachine', input, updated);
        const { definition, roleArn, loggingConfiguration, tracingConfiguration } = input;
        if ([definition, roleArn, loggingConfiguration, tracingConfiguration].every((value) => value === undefined)) {
            throw new service/* AwsError */.G('MissingRequiredParameter', 'Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be specified');
        }
        return world.store.transaction(() => {
            const machine = existingMachine(records, (0,cloud_input/* required */.mw)(input.stateMachineArn, 'stateMachineArn'));
            if (definition !== undefined)
                checkDefinition(definition, machine.type);
            const now = world.clock.now().getTime();
            const revisionId = crypto.randomUUID();
            records.machines.put(machine.name, {
                ...machine,
                definition: definition ?? machine.definition,
                roleArn: roleArn ?? machine.roleArn,
                loggingConfiguration: loggingConfiguration ?? machine.loggingConfiguration,
                tracingConfiguration: tracingConfiguration ?? machine.tracingConfiguration,
                updated: now,
                revisionId,
            });
            return { updateDate: new Date(now), revisionId };
        });
    },
    /** Executions that run go on; AWS does not complain of a machine that is not there. */
    async DeleteStateMachine(input) {
        (0,cloud_input/* onlyKnown */.KT)('states:DeleteStateMachine', input, ['stateMachineArn']);
        const arn = (0,cloud_input/* required */.mw)(input.stateMachineArn, 'stateMachineArn');
        world.store.transaction(() => {
            const name = arn.split(':')[6] ?? '';
            if (records.machines.get(name)?.arn === arn)
                records.machines.delete(name);
        });
        return {};
    },
    async DescribeStateMachine(input) {
        (0,cloud_input/* onlyKnown */.KT)('states:DescribeStateMachine', input, ['stateMachineArn', 'includedData']);
        const machine = existingMachine(records, (0,cloud_input/* required */.mw)(input.stateMachineArn, 'stateMachineArn'));
        return {
            stateMachineArn: machine.arn,
            name: machine.name,
            status: 'ACTIVE',
            definition: machine.definition,
            roleArn: machine.roleArn,
            type: machine.type,
            creationDate: new Date(machine.created),
            loggingConfiguration: machine.loggingConfiguration,
            tracingConfiguration: machine.tracingConfiguration,
            revisionId: machine.revisionId,
        };
    },
    async ListStateMachines(input) {
        (0,cloud_input/* onlyKnown */.KT)('states:ListStateMachines', input, ['maxResults', 'nextToken']);
        const { items, ...next } = page(records.machines.list(), input);
        const stateMachines = items.map(({ value: { arn, name, type, created } }) => ({
            stateMachineArn: arn,
            name,
            type,
            creationDate: new Date(created),
        }));
        return { stateMachines, ...next };
    },
});
function checkDefinition(text, type) {
    try {
        const machine = (0,validation/* stateMachine */.a)((0,validation/* parseDefinition */.J)(text));
        if (type === 'EXPRESS')
            checkExpress(machine);
        const [first] = (0,unsupported/* unsupported */.q)(machine);
        if (first !== undefined)
            throw (0,service/* refuse */.T)(first);
    }
    catch (thrown) {
        if (thrown instanceof problem/* InvalidDefinition */.N)
            throw new service/* AwsError */.G('InvalidDefinition', thrown.message);
        throw thrown;
    }
}
/** Whether a repeated CreateStateMachine asks for what is there: role and tags do not count. */
function isSame(one, other) {
    const what = ({ type, definition, loggingConfiguration, tracingConfiguration }) => JSON.stringify([type, definition, loggingConfiguration, tracingConfiguration]);
    return what(one) === what(other);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/map-run-commands.js





const mapRunCommands = (world, records) => ({
    async ListMapRuns(input) {
        (0,cloud_input/* onlyKnown */.KT)('states:ListMapRuns', input, ['executionArn', 'maxResults', 'nextToken']);
        const { arn } = existingExecution(records, (0,cloud_input/* required */.mw)(input.executionArn, 'executionArn'));
        const runs = records.mapRuns
            .list()
            .map(({ value }) => settledRun(world, records, value))
            .filter(({ execution }) => execution === arn)
            .sort((one, other) => other.started - one.started);
        const { items, ...next } = page(runs, input);
        return { mapRuns: items.map(map_run_commands_summary), ...next };
    },
    async DescribeMapRun(input) {
        (0,cloud_input/* onlyKnown */.KT)('states:DescribeMapRun', input, ['mapRunArn']);
        const arn = (0,cloud_input/* required */.mw)(input.mapRunArn, 'mapRunArn');
        const stored = records.mapRuns.get(arn);
        if (stored === undefined)
            throw new service/* AwsError */.G('ResourceNotFound', `Resource not found: '${arn}'`);
        const run = settledRun(world, records, stored);
        const children = childrenOf(world, records, run.machine.name, arn).map((child) => settled(world, records, child));
        return {
            mapRunArn: arn,
            executionArn: run.execution,
            status: run.status,
            startDate: new Date(run.started),
            ...(run.stopped !== undefined && { stopDate: new Date(run.stopped) }),
            maxConcurrency: run.maxConcurrency,
            toleratedFailureCount: run.toleratedFailureCount,
            toleratedFailurePercentage: run.toleratedFailurePercentage,
            executionCounts: counts(run, children, run.total.executions, () => 1),
            itemCounts: counts(run, children, run.total.items, ({ mapRun }) => mapRun?.items ?? 0),
            redriveCount: 0,
        };
    },
});
function map_run_commands_summary({ arn, execution, machine, started, stopped }) {
    return {
        executionArn: execution,
        mapRunArn: arn,
        stateMachineArn: machine.arn,
        startDate: new Date(started),
        ...(stopped !== undefined && { stopDate: new Date(stopped) }),
    };
}
/** What has not begun is pending while the run goes on, and aborted after it. */
function counts({ status }, children, total, weight) {
    const of = (wanted) => children.reduce((sum, child) => sum + (child.status === wanted ? weight(child) : 0), 0);
    const begun = children.reduce((sum, child) => sum + weight(child), 0);
    const isOver = status !== 'RUNNING';
    return {
        pending: isOver ? 0 : total - begun,
        running: of('RUNNING'),
        succeeded: of('SUCCEEDED'),
        failed: of('FAILED'),
        timedOut: of('TIMED_OUT'),
        aborted: of('ABORTED') + (isOver ? total - begun : 0),
        total,
        resultsWritten: status === 'SUCCEEDED' ? of('SUCCEEDED') : 0,
    };
}

// EXTERNAL MODULE: ./.build/simulators/cloud/states/errors.js
var errors = __webpack_require__(86214);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/interpreter.js + 32 modules
var interpreter = __webpack_require__(72998);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-glue/dist-cjs/index.js
var dist_cjs = __webpack_require__(46542);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/integrations/looks.js
/** What waits of a state machine wait for: local runs spend no time on polls. */

/** Milliseconds between looks at what is on this machine anyway. */
const looks_interval = 20;
function looks({ cloud, clock }) {
    const isOver = {
        async 'aws-sdk:glue:getCrawler'(Name) {
            const { Crawler } = await cloud.glue.send(new dist_cjs.GetCrawlerCommand({ Name }));
            return Crawler?.State === 'READY';
        },
    };
    return (resource, given) => {
        const action = resource.replace(/^arn:[^:]+:states:::/, '');
        const ask = Object.hasOwn(isOver, action) ? isOver[action] : undefined;
        const name = literalName(given);
        if (ask === undefined || name === undefined)
            return undefined;
        return async (signal) => {
            // What cannot be asked is for the task to tell.
            while (!(await ask(name).catch(() => true)))
                await clock.sleep(looks_interval, signal);
        };
    };
}
/** Names that are computed are known only to the task. */
function literalName(given) {
    if (typeof given !== 'object' || given === null || !('Name' in given))
        return undefined;
    const { Name } = given;
    return typeof Name === 'string' && !Name.startsWith('{%') ? Name : undefined;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/journal.js

/** Of a Standard execution: its history and its end are in the store. `failed` hears of what keeps them out of it. */
function keptJournal({ store, clock }, records, arn, log, failed) {
    const events = byTurns((list) => {
        store.transaction(() => putEvents(records, arn, list));
        log(list);
    }, failed);
    return {
        write: (event) => events.add(event),
        end(result) {
            store.transaction(() => {
                events.flush();
                const execution = records.executions.get(arn);
                if (execution === undefined)
                    throw new RangeError(`The execution ${arn} has gone from the store.`);
                records.executions.put(arn, { ...execution, ...ending(result), stopped: clock.now().getTime() });
                records.stops.delete(arn);
            });
        },
    };
}
/** Of an Express execution: only the log tells of it. */
function loggedJournal(log, failed) {
    const events = byTurns(log, failed);
    return { write: (event) => events.add(event), end: () => events.flush() };
}
/** Hands events on together, once a turn of the loop: a kill loses only what nobody was told. */
function byTurns(keep, failed) {
    let waiting = [];
    let scheduled;
    function flush() {
        clearImmediate(scheduled);
        scheduled = undefined;
        const events = waiting;
        waiting = [];
        keep(events);
    }
    return {
        flush,
        add(event) {
            waiting.push(event);
            scheduled ??= setImmediate(() => {
                try {
                    flush();
                }
                catch (thrown) {
                    failed(thrown);
                }
            });
        },
    };
}
function ending(result) {
    if (result.status === 'SUCCEEDED')
        return { status: result.status, output: JSON.stringify(result.output) };
    const { status, error, cause } = result;
    return { status, ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/log.js
/** What a state machine's logging lets through to its log group. Source: "Using CloudWatch Logs to log execution history". */


const noLog = () => undefined;
/** Whether events of a type are logged at a level. */
function isLogged(level, type) {
    switch (level) {
        case 'ALL':
            return true;
        case 'ERROR':
            return /(Failed|Aborted|TimedOut)$|^FailStateEntered$/.test(type);
        case 'FATAL':
            return /^Execution(Failed|Aborted|TimedOut)$/.test(type);
        case 'OFF':
        case undefined:
            return false;
    }
}
const data = new Set(['input', 'inputDetails', 'output', 'outputDetails', 'parameters']);
/** The JSON text of a log event. Without execution data it has neither inputs nor outputs. */
function logLine(event, executionArn, includesData) {
    const key = Object.keys(event).find((name) => name.endsWith('EventDetails'));
    const details = Object.entries((key === undefined ? undefined : event[key]) ?? {});
    return JSON.stringify({
        id: String(event.id),
        type: event.type,
        details: Object.fromEntries(details.filter(([name]) => includesData || !data.has(name))),
        previous_event_id: String(event.previousEventId),
        event_timestamp: String(event.timestamp.getTime()),
        execution_arn: executionArn,
        redrive_count: '0',
    });
}
/** Log groups are files of JSON lines: `logs/states/<group>.jsonl`, with `_` for the slashes of its name. */
function openLog({ logsFolder }, { level, includeExecutionData = false, destinations = [] }, executionArn) {
    const group = destinations[0]?.cloudWatchLogsLogGroup?.logGroupArn?.split(':log-group:')[1]?.replace(/:\*$/, '');
    if (group === undefined || level === 'OFF')
        return noLog;
    const folder = (0,external_node_path_.join)(logsFolder, 'states');
    const file = (0,external_node_path_.join)(folder, `${group.replaceAll('/', '_')}.jsonl`);
    return (events) => {
        const lines = events.filter(({ type }) => isLogged(level, type));
        if (lines.length === 0)
            return;
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.appendFileSync)(file, lines.map((event) => `${logLine(event, executionArn, includeExecutionData)}\n`).join(''));
    };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/map-runs.js


function mapRuns(world, records, parent, failed) {
    const { store, clock } = world;
    const now = () => clock.now().getTime();
    return (run) => {
        const { arn, maxConcurrency, toleratedFailureCount, toleratedFailurePercentage } = run;
        const machine = { name: run.stateMachine.name, arn: run.stateMachine.id };
        let sizes = [];
        function change(what) {
            store.transaction(() => {
                const record = records.mapRuns.get(arn);
                if (record === undefined)
                    throw new RangeError(`The run ${arn} has gone from the store.`);
                records.mapRuns.put(arn, { ...record, ...what });
            });
        }
        records.mapRuns.put(arn, {
            arn,
            execution: parent.arn,
            machine,
            status: 'RUNNING',
            owner: store.owner,
            started: now(),
            maxConcurrency,
            toleratedFailureCount,
            toleratedFailurePercentage,
            total: { executions: 0, items: 0 },
        });
        return {
            planned(given) {
                sizes = given;
                change({ total: { executions: sizes.length, items: sizes.reduce((sum, size) => sum + size, 0) } });
            },
            started({ arn: id, name, index, input }) {
                records.executions.put(id, {
                    name,
                    arn: id,
                    machine,
                    input: JSON.stringify(input),
                    status: 'RUNNING',
                    owner: store.owner,
                    started: now(),
                    mapRun: { arn, items: sizes[index] ?? 0 },
                });
                const journal = keptJournal(world, records, id, noLog, failed);
                return { journal: (event) => journal.write(event), ended: (result) => journal.end(result) };
            },
            ended(status) {
                change({ status, stopped: now() });
            },
        };
    };
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var client_s3_dist_cjs = __webpack_require__(53711);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/objects.js



/** The S3 of the local cloud, for ItemReaders and ResultWriters. */
function objects({ cloud }) {
    return {
        get: (Bucket, Key) => failing(async () => {
            const { Body } = await cloud.s3.send(new client_s3_dist_cjs.GetObjectCommand({ Bucket, Key }));
            return (await Body?.transformToByteArray()) ?? new Uint8Array();
        }),
        list: (Bucket, Prefix) => failing(async () => {
            const objects = [];
            let ContinuationToken;
            do {
                const page = await cloud.s3.send(new client_s3_dist_cjs.ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }));
                for (const { Key = '', ETag = '', LastModified = new Date(0), Size = 0 } of page.Contents ?? []) {
                    objects.push({ Key, ETag, LastModified, Size, StorageClass: 'STANDARD' });
                }
                ContinuationToken = page.NextContinuationToken;
            } while (ContinuationToken !== undefined);
            return objects;
        }),
        put: (Bucket, Key, Body) => failing(async () => {
            await cloud.s3.send(new client_s3_dist_cjs.PutObjectCommand({ Bucket, Key, Body }));
        }),
    };
}
async function failing(work) {
    try {
        return await work();
    }
    catch (thrown) {
        throw asTaskFailure(thrown, clients.s3, await clients.s3.load(), 'aws-sdk');
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/runs.js







/** How often a process looks whether another one wants an end of an execution of its own, in milliseconds. */
const stopInterval = 250;
function openRuns(world, records, tasks) {
    const running = new Map();
    const unwritten = new Map();
    let watch;
    function watchStops() {
        watch ??= setInterval(() => {
            for (const [arn, { controller }] of running) {
                const request = records.stops.get(arn);
                if (request !== undefined)
                    controller.abort(new errors/* ExecutionStop */.n7(request.error, request.cause));
            }
        }, stopInterval).unref();
    }
    function forget(arn) {
        running.delete(arn);
        if (running.size > 0)
            return;
        clearInterval(watch);
        watch = undefined;
    }
    async function run(execution, machine, definition, controller) {
        const unwritable = (thrown) => {
            unwritten.set(execution.arn, thrown);
            controller.abort(new errors/* ExecutionStop */.n7());
        };
        const log = openLog(world, machine.loggingConfiguration, execution.arn);
        const journal = machine.type === 'EXPRESS'
            ? loggedJournal(log, unwritable)
            : keptJournal(world, records, execution.arn, log, unwritable);
        const result = await (0,interpreter/* execute */.g)({
            definition,
            input: JSON.parse(execution.input),
            type: machine.type,
            stateMachine: { id: machine.arn, name: machine.name },
            execution: {
                id: execution.arn,
                name: execution.name,
                roleArn: machine.roleArn,
                startTime: new Date(execution.started).toISOString(),
            },
            clock: world.clock,
            looks: looks(world),
            objects: objects(world),
            mapRuns: mapRuns(world, records, execution, unwritable),
            tasks: machine.definition.includes(':athena:') ? queriesFollow(world, tasks) : tasks,
            journal: (event) => journal.write(event),
            signal: controller.signal,
        }).catch(broken);
        journal.end(result);
        return result;
    }
    return {
        start(execution, machine, definition) {
            const controller = new AbortController();
            const ended = run(execution, machine, definition, controller).finally(() => forget(execution.arn));
            const known = ended.then(() => undefined, (thrown) => void unwritten.set(execution.arn, thrown));
            running.set(execution.arn, { controller, ended: known });
            watchStops();
            return ended;
        },
        async stop(arn, { error, cause }) {
            const run = running.get(arn);
            run?.controller.abort(new errors/* ExecutionStop */.n7(error, cause));
            await run?.ended;
            return run !== undefined;
        },
        check(arn) {
            if (unwritten.has(arn))
                throw unwritten.get(arn);
        },
        async close() {
            const stop = new errors/* ExecutionStop */.n7(undefined, 'The process that ran the execution was ended.');
            for (const { controller } of running.values())
                controller.abort(stop);
            await Promise.all([...running.values()].map(({ ended }) => ended));
        },
    };
}
/** The interpreter itself failed. Nobody waits here: whoever describes the execution is told. */
function broken(thrown) {
    const cause = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { status: 'FAILED', error: 'States.Runtime', cause };
}
/** Queries mostly ask for what jobs have just written: the first job gives their engine the time to start. */
function queriesFollow({ engines }, tasks) {
    return {
        ...tasks,
        run(task) {
            if (task.resource.includes(':glue:startJobRun'))
                engines.athena.warm();
            return tasks.run(task);
        },
    };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/tags.js


const tagCommands = (records) => ({
    async TagResource({ resourceArn, tags = [] }) {
        const machine = existingMachine(records, (0,cloud_input/* required */.mw)(resourceArn, 'resourceArn'));
        const kept = machine.tags.filter(({ key }) => tags.every((tag) => tag.key !== key));
        records.machines.put(machine.name, { ...machine, tags: [...kept, ...tags] });
        return {};
    },
    async UntagResource({ resourceArn, tagKeys = [] }) {
        const machine = existingMachine(records, (0,cloud_input/* required */.mw)(resourceArn, 'resourceArn'));
        const tags = machine.tags.filter(({ key }) => key === undefined || !tagKeys.includes(key));
        records.machines.put(machine.name, { ...machine, tags });
        return {};
    },
    async ListTagsForResource({ resourceArn }) {
        return { tags: [...existingMachine(records, (0,cloud_input/* required */.mw)(resourceArn, 'resourceArn')).tags] };
    },
});

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service/task-commands.js



/** A worker that asks is kept waiting for so many milliseconds, and then told that there is nothing. */
const longestPoll = 60_000;
const task_commands_interval = 20;
const taskCommands = ({ store, clock }, records) => {
    const { tasks } = records;
    /** The oldest task of the activity that nobody has. */
    function take(arn, workerName) {
        return store.transaction(() => {
            const [oldest] = tasks
                .list()
                .map(({ value }) => value)
                .filter(({ activity, taken, owner }) => activity?.arn === arn && taken === undefined && store.isAlive(owner))
                .sort((one, other) => one.created - other.created);
            if (oldest !== undefined)
                tasks.put(oldest.token, { ...oldest, taken: { workerName } });
            return oldest;
        });
    }
    /** Throws InvalidToken, and TaskTimedOut for a task whose state waits no more. */
    function change(token, what) {
        if (!/^[0-9a-f-]{36}$/.test(token))
            throw new service/* AwsError */.G('InvalidToken', "Invalid Token: 'Invalid token'");
        store.transaction(() => {
            const task = tasks.get(token);
            if (task === undefined || task.answer !== undefined || !store.isAlive(task.owner)) {
                throw new service/* AwsError */.G('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'");
            }
            tasks.put(token, { ...task, ...what(task) });
        });
        return {};
    }
    return {
        async GetActivityTask(input, { signal }) {
            (0,cloud_input/* onlyKnown */.KT)('states:GetActivityTask', input, ['activityArn', 'workerName']);
            const { arn } = existingActivity(records, (0,cloud_input/* required */.mw)(input.activityArn, 'activityArn'));
            const end = clock.now().getTime() + longestPoll;
            for (;;) {
                const task = take(arn, input.workerName);
                if (task?.activity !== undefined)
                    return { taskToken: task.token, input: task.activity.input };
                if (clock.now().getTime() >= end)
                    return {};
                await clock.sleep(task_commands_interval, signal);
            }
        },
        async SendTaskSuccess(input) {
            (0,cloud_input/* onlyKnown */.KT)('states:SendTaskSuccess', input, ['taskToken', 'output']);
            const output = (0,cloud_input/* required */.mw)(input.output, 'output');
            checkOutput(output);
            return change((0,cloud_input/* required */.mw)(input.taskToken, 'taskToken'), () => ({ answer: { output } }));
        },
        async SendTaskFailure(input) {
            (0,cloud_input/* onlyKnown */.KT)('states:SendTaskFailure', input, ['taskToken', 'error', 'cause']);
            const { error, cause } = input;
            return change((0,cloud_input/* required */.mw)(input.taskToken, 'taskToken'), () => ({ answer: { error, cause } }));
        },
        async SendTaskHeartbeat(input) {
            (0,cloud_input/* onlyKnown */.KT)('states:SendTaskHeartbeat', input, ['taskToken']);
            return change((0,cloud_input/* required */.mw)(input.taskToken, 'taskToken'), ({ heartbeats }) => ({ heartbeats: heartbeats + 1 }));
        },
    };
};
function checkOutput(text) {
    try {
        JSON.parse(text);
    }
    catch (thrown) {
        const reason = thrown instanceof Error ? thrown.message : String(thrown);
        throw new service/* AwsError */.G('InvalidOutput', `Invalid Output: '${reason}'`);
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/service.js











const makeSfn = (world) => {
    const records = openRecords(world);
    const runs = openRuns(world, records, taskRunner(world, records));
    settleTheDead(world, records);
    return {
        name: 'sfn',
        handlers: {
            ...machineCommands(world, records),
            ...executionCommands(world, records, runs),
            ...historyCommands(world, records),
            ...mapRunCommands(world, records),
            ...activityCommands(world, records),
            ...taskCommands(world, records),
            ...tagCommands(records),
        },
        /** Aborts the executions of this process. */
        close: () => runs.close(),
    };
};


/***/ })

};
