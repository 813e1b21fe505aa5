export const id = 5272;
export const ids = [5272];
export const modules = {

/***/ 78903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ ancestorsOf),
/* harmony export */   Ri: () => (/* binding */ directNeeds),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/** A topological order that keeps to the file's order where needs leave a choice. */
function inOrder(steps) {
    const placed = new Set();
    const result = [];
    while (result.length < steps.length) {
        const next = steps.find(({ name, needs }) => !placed.has(name) && needs.every((need) => placed.has(need)));
        if (next === undefined)
            throw new RangeError('The steps need each other in a circle.');
        placed.add(next.name);
        result.push(next);
    }
    return result;
}
function ancestorsOf(steps) {
    const ancestors = new Map();
    for (const { name, needs } of inOrder(steps)) {
        const all = new Set(needs);
        for (const need of needs)
            for (const ancestor of ancestors.get(need) ?? [])
                all.add(ancestor);
        ancestors.set(name, all);
    }
    return ancestors;
}
/** The transitive reduction. */
function directNeeds(steps, ancestors) {
    return new Map(steps.map(({ name, needs }) => [
        name,
        needs.filter((need) => !needs.some((other) => ancestors.get(other)?.has(need))),
    ]));
}


/***/ }),

/***/ 95272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ stateMachines)
});

// EXTERNAL MODULE: ./.build/action/src/render/partition.js
var partition = __webpack_require__(85591);
// EXTERNAL MODULE: ./.build/action/src/render/states/asl.js
var asl = __webpack_require__(54556);
// EXTERNAL MODULE: ./.build/action/src/render/states/retriers.js
var retriers = __webpack_require__(37020);
;// CONCATENATED MODULE: ./.build/action/src/render/states/lock.js
/**
 * The lock of (pipeline, window): an item that only one execution can put. A holder that no longer runs is taken over,
 * in a state of that name, so that the history shows it.
 */


const unlock = 'Unlock';
const conflict = 'DynamoDB.ConditionalCheckFailedException';
/** Everything but the answer that somebody else has it. */
const lock_retriers = [
    (0,retriers/* notAgain */.Kh)(conflict),
    { ErrorEquals: ['States.ALL'], IntervalSeconds: 1, BackoffRate: 2, MaxAttempts: 6, JitterStrategy: 'FULL' },
];
const lock_window = (0,asl/* jsonata */.jX)('$run.window.id');
const me = (0,asl/* jsonata */.jX)('$states.context.Execution.Id');
/** With `gates`, the item also keeps what the chains of the run tell each other: see gate.ts. */
function lockStates({ names, integration }, next, gates) {
    const TableName = names.lockTable;
    const board = gates ? { ended: { M: {} }, waiting: { M: {} } } : {};
    const put = (condition) => ({
        Type: 'Task',
        Resource: integration('dynamodb:putItem'),
        Arguments: {
            TableName,
            Item: {
                window_id: { S: lock_window },
                holder: { S: me },
                since: { S: (0,asl/* jsonata */.jX)('$states.context.State.EnteredTime') },
                ...board,
            },
            ...condition,
        },
        Retry: lock_retriers,
        Catch: [{ ErrorEquals: [conflict], Output: (0,asl/* jsonata */.jX)('$states.input'), Next: 'Lock: holder' }],
        Output: (0,asl/* jsonata */.jX)('{}'),
        Next: next,
    });
    return {
        // A put whose answer was lost is repeated: then the holder is this execution.
        Lock: put({
            ConditionExpression: 'attribute_not_exists(window_id) OR holder = :me',
            ExpressionAttributeValues: { ':me': { S: me } },
        }),
        'Lock: holder': {
            Type: 'Task',
            Resource: integration('dynamodb:getItem'),
            Arguments: { TableName, Key: { window_id: { S: lock_window } }, ConsistentRead: true },
            Output: (0,asl/* jsonata */.jX)(`{'holder': $exists($states.result.Item) ? $states.result.Item.holder.S : ''}`),
            Retry: lock_retriers,
            Next: 'Lock: held?',
        },
        'Lock: held?': {
            Type: 'Choice',
            Choices: [{ Condition: (0,asl/* jsonata */.jX)(`$states.input.holder = ''`), Next: 'Lock' }],
            Default: 'Lock: alive?',
        },
        'Lock: alive?': {
            Type: 'Task',
            Resource: integration('aws-sdk:sfn:describeExecution'),
            Arguments: { ExecutionArn: (0,asl/* jsonata */.jX)('$states.input.holder') },
            Output: (0,asl/* jsonata */.jX)(`{'holder': $states.input.holder, 'status': $states.result.Status}`),
            Retry: [
                (0,retriers/* notAgain */.Kh)('Sfn.ExecutionDoesNotExistException'),
                { ErrorEquals: ['States.ALL'], IntervalSeconds: 1, BackoffRate: 2, MaxAttempts: 6, JitterStrategy: 'FULL' },
            ],
            Catch: [
                {
                    ErrorEquals: ['Sfn.ExecutionDoesNotExistException'],
                    Output: (0,asl/* jsonata */.jX)(`{'holder': $states.input.holder, 'status': 'GONE'}`),
                    Next: 'Lock: dead?',
                },
            ],
            Next: 'Lock: dead?',
        },
        'Lock: dead?': {
            Type: 'Choice',
            Choices: [{ Condition: (0,asl/* jsonata */.jX)(`$states.input.status = 'RUNNING'`), Next: 'Locked' }],
            Default: 'Lock: take over',
        },
        Locked: {
            Type: 'Fail',
            Error: 'Locked',
            Cause: (0,asl/* jsonata */.jX)(`'Window ' & $run.window.id & ' is being run by ' & $states.input.holder`),
        },
        'Lock: take over': put({
            ConditionExpression: 'holder = :dead OR holder = :me',
            ExpressionAttributeValues: { ':dead': { S: (0,asl/* jsonata */.jX)('$states.input.holder') }, ':me': { S: me } },
        }),
        [unlock]: {
            Type: 'Task',
            Resource: integration('dynamodb:deleteItem'),
            Arguments: {
                TableName,
                Key: { window_id: { S: lock_window } },
                ConditionExpression: 'holder = :me',
                ExpressionAttributeValues: { ':me': { S: me } },
            },
            Output: (0,asl/* jsonata */.jX)('$states.input'),
            Retry: lock_retriers,
            Catch: [
                // Somebody took it over, or the table is out of reach: what the steps did stands, and a dead holder is taken over.
                { ErrorEquals: ['States.ALL'], Output: (0,asl/* jsonata */.jX)('$states.input'), Next: 'Outcome' },
            ],
            Next: 'Outcome',
        },
    };
}

// EXTERNAL MODULE: ./.build/action/src/render/states/nest.js + 3 modules
var nest = __webpack_require__(77003);
// EXTERNAL MODULE: ./.build/action/src/render/arn.js
var arn = __webpack_require__(87134);
// EXTERNAL MODULE: ./.build/action/src/render/states/shape.js
var states_shape = __webpack_require__(55653);
;// CONCATENATED MODULE: ./.build/action/src/render/states/part.js
/** Parts of a pipeline that are state machines of their own, because AWS limits definitions and histories. */



const startIsBusy = {
    ErrorEquals: ['StepFunctions.ExecutionLimitExceededException', 'StepFunctions.AWSStepFunctionsException'],
    IntervalSeconds: 5,
    BackoffRate: 2,
    MaxAttempts: 6,
    MaxDelaySeconds: 120,
    JitterStrategy: 'FULL',
};
/** Starts the part with the run and the outcomes so far, and goes on with those and its own. */
function partStates(part, { pipeline, names, integration }, next) {
    return {
        [part.name]: {
            Type: 'Task',
            Comment: namesIn(part),
            Resource: integration('states:startExecution.sync:2'),
            Arguments: {
                StateMachineArn: (0,arn/* arn */.C)(pipeline.environment, 'states', `stateMachine:${names.partMachine(part.number)}`),
                Input: {
                    run: (0,asl/* jsonata */.jX)('$run'),
                    steps: (0,asl/* jsonata */.jX)('$states.input'),
                    AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID: (0,asl/* jsonata */.jX)('$states.context.Execution.Id'),
                },
            },
            Output: (0,asl/* jsonata */.jX)('$states.result.Output'),
            Retry: [startIsBusy],
            ...(next === undefined ? { End: true } : { Next: next }),
        },
    };
}
const namesIn = (part) => (0,states_shape/* stepsOf */.B_)(part)
    .map(({ name }) => name)
    .join(', ');

;// CONCATENATED MODULE: ./.build/action/src/render/states/gate.js
/**
 * Gates between chains that run side by side: see docs/decisions/gates.md.
 *
 * The lock's item of the run is the board on which the chains meet. A step that has ended writes its outcome there, whatever
 * it is, and sends the tokens of the gates that have now all that they wait for. A gate writes its token there, on the
 * condition that something it waits for is still missing. DynamoDB puts the two in one order, so that either the gate
 * sees the outcome or the step sees the token.
 */


/** Seconds after which a gate looks again by itself, in case its token was sent and lost. */
const looksAgain = 3600;
const gate_conflict = 'DynamoDb.ConditionalCheckFailedException';
/** A run does without everything else for a while, but not without its board. */
const muchPatience = { ...retriers/* patience */._L, MaxAttempts: 12 };
const board = ({ names }) => ({
    TableName: names.lockTable,
    Key: { window_id: { S: (0,asl/* jsonata */.jX)('$run.window.id') } },
});
/** A gate that cannot look fails the run: nobody knows then what it would let pass. */
function gateStates({ name, awaits, outcomes }, scope, next) {
    const opened = `${name} opened`;
    const done = `${name} done`;
    const after = outcomes.length === 0 ? (next ?? done) : opened;
    return {
        [name]: {
            Type: 'Task',
            Comment: `await: ${awaits.join(', ')}`,
            Resource: scope.integration('aws-sdk:dynamodb:updateItem.waitForTaskToken'),
            Arguments: {
                ...board(scope),
                UpdateExpression: 'SET waiting.#gate = :token',
                ConditionExpression: awaits.map((_, index) => `attribute_not_exists(ended.#${index})`).join(' OR '),
                ExpressionAttributeNames: {
                    '#gate': name,
                    ...Object.fromEntries(awaits.map((step, index) => [`#${index}`, step])),
                },
                ExpressionAttributeValues: { ':token': { S: (0,asl/* jsonata */.jX)('$states.context.Task.Token') } },
            },
            TimeoutSeconds: looksAgain,
            Output: (0,asl/* jsonata */.jX)('$states.input'),
            Retry: [(0,retriers/* notAgain */.Kh)(gate_conflict, 'States.Timeout'), muchPatience],
            Catch: [
                { ErrorEquals: [gate_conflict], Output: (0,asl/* jsonata */.jX)('$states.input'), Next: after },
                { ErrorEquals: ['States.Timeout'], Output: (0,asl/* jsonata */.jX)('$states.input'), Next: name },
            ],
            Next: after,
        },
        ...(outcomes.length === 0 ? {} : openedStates(opened, outcomes, scope, next ?? done)),
        ...(next === undefined ? { [done]: { Type: 'Succeed' } } : {}),
    };
}
/** Brings the outcomes of other chains into this one. */
function openedStates(opened, outcomes, scope, next) {
    const wanted = `$key in [${outcomes.map(asl/* quoted */.TL).join(', ')}]`;
    return {
        [opened]: {
            Type: 'Task',
            Resource: scope.integration('dynamodb:getItem'),
            Arguments: { ...board(scope), ConsistentRead: true },
            Output: (0,asl/* jsonata */.jX)(`($ended := $sift($states.result.Item.ended.M, function($value, $key) { ${wanted} }); ` +
                `$merge($append([$states.input], $each($ended, function($value, $key) { {$key: $parse($value.S)} }))))`),
            Retry: [muchPatience],
            Next: next,
        },
    };
}
const startOfAnnouncement = ({ step }) => `${step}: tell`;
function announcementStates({ step, opens }, scope, next) {
    const tell = `${step}: tell`;
    const open = `${step}: open`;
    const follow = next === undefined ? { End: true } : { Next: next };
    return {
        [tell]: {
            Type: 'Task',
            Resource: scope.integration('dynamodb:updateItem'),
            Arguments: {
                ...board(scope),
                UpdateExpression: 'SET ended.#step = :outcome',
                ExpressionAttributeNames: { '#step': step },
                ExpressionAttributeValues: { ':outcome': { S: (0,asl/* jsonata */.jX)(`$string($lookup($states.input, ${(0,asl/* quoted */.TL)(step)}))`) } },
                ReturnValues: opens.length === 0 ? 'NONE' : 'ALL_NEW',
            },
            Output: (0,asl/* jsonata */.jX)(opens.length === 0 ? '$states.input' : tokens(opens)),
            Retry: [muchPatience],
            ...(opens.length === 0 ? follow : { Next: open }),
        },
        ...(opens.length === 0 ? {} : openStates(step, opens, scope, follow)),
    };
}
/** Of the gates that wait for the step, the tokens of those for which nothing is missing now. */
function tokens(opens) {
    const gates = opens.map(({ name, awaits }) => `{'gate': ${(0,asl/* quoted */.TL)(name)}, 'awaits': [${awaits.map(asl/* quoted */.TL).join(', ')}]}`);
    return (`($ended := $states.result.Attributes.ended.M; $waiting := $states.result.Attributes.waiting.M; ` +
        `$gates := [${gates.join(', ')}]; {'steps': $states.input, 'tokens': [$gates[$exists($lookup($waiting, gate)) ` +
        `and $count(awaits[$exists($lookup($ended, $))]) = $count(awaits)].$lookup($waiting, gate).S]})`);
}
/** A token that cannot be sent has run out, or was sent before: the gate looks for itself. */
function openStates(step, opens, scope, follow) {
    const send = `${step}: send`;
    const done = `${step}: sent`;
    return {
        [`${step}: open`]: {
            Type: 'Map',
            Comment: opens.map(({ name }) => name).join(', '),
            Items: (0,asl/* jsonata */.jX)('$states.input.tokens'),
            ItemProcessor: {
                ProcessorConfig: { Mode: 'INLINE' },
                StartAt: send,
                States: {
                    [send]: {
                        Type: 'Task',
                        Resource: scope.integration('aws-sdk:sfn:sendTaskSuccess'),
                        Arguments: { TaskToken: (0,asl/* jsonata */.jX)('$states.input'), Output: '{}' },
                        Retry: [
                            (0,retriers/* notAgain */.Kh)('Sfn.TaskTimedOutException', 'Sfn.TaskDoesNotExistException', 'Sfn.InvalidTokenException'),
                            muchPatience,
                        ],
                        Catch: [{ ErrorEquals: ['States.ALL'], Next: done }],
                        Next: done,
                    },
                    [done]: { Type: 'Succeed' },
                },
            },
            Output: (0,asl/* jsonata */.jX)('$states.input.steps'),
            ...follow,
        },
    };
}

// EXTERNAL MODULE: ./.build/action/src/render/states/step.js + 7 modules
var step = __webpack_require__(26981);
;// CONCATENATED MODULE: ./.build/action/src/render/states/shape-states.js





/** States of the shape; they lead to `next`, or end their branch. */
function shapeStates(shape, scope, next) {
    switch (shape.kind) {
        case 'step':
            return (0,step/* stepStates */.D9)(shape.step, scope, next);
        case 'gate':
            return gateStates(shape.gate, scope, next);
        case 'announcement':
            return announcementStates(shape.announcement, scope, next);
        case 'part':
            return partStates(shape, scope, next);
        case 'series': {
            const states = shape.parts.map((part, index) => {
                const following = shape.parts[index + 1];
                return shapeStates(part, scope, following === undefined ? next : entry(following));
            });
            return Object.fromEntries(states.flatMap((Object.entries)));
        }
        case 'parallel':
            return {
                [shape.name]: {
                    Type: 'Parallel',
                    Comment: (0,states_shape/* stepsOf */.B_)(shape)
                        .map(({ name }) => name)
                        .join(', '),
                    Branches: shape.parts.map((part) => ({ StartAt: entry(part), States: shapeStates(part, scope, undefined) })),
                    Output: (0,asl/* jsonata */.jX)('$merge($states.result)'),
                    ...(next === undefined ? { End: true } : { Next: next }),
                },
            };
    }
}
/** The state that a shape begins with. */
function entry(shape) {
    switch (shape.kind) {
        case 'step':
            return (0,step/* startOf */.GH)(shape.step);
        case 'parallel':
        case 'part':
            return shape.name;
        case 'gate':
            return shape.gate.name;
        case 'announcement':
            return startOfAnnouncement(shape.announcement);
        case 'series': {
            const [first] = shape.parts;
            if (first === undefined)
                throw new RangeError('A series has parts.');
            return entry(first);
        }
    }
}

;// CONCATENATED MODULE: ./.build/action/src/render/states/part-machine.js



/** The part as a state machine: its input and output are what travels in the one that starts it, and the run. */
function partMachine(part, scope) {
    return {
        Comment: `${scope.pipeline.name}, part ${part.number}: ${namesIn(part)}`,
        QueryLanguage: 'JSONata',
        StartAt: 'Start',
        States: {
            Start: {
                Type: 'Choice',
                Choices: [
                    {
                        Condition: (0,asl/* jsonata */.jX)('$type($states.input.run) = "object" and $type($states.input.steps) = "object"'),
                        Assign: { run: (0,asl/* jsonata */.jX)('$states.input.run') },
                        Output: (0,asl/* jsonata */.jX)('$states.input.steps'),
                        Next: entry(part.shape),
                    },
                ],
                Default: 'No run',
            },
            'No run': {
                Type: 'Fail',
                Error: 'NoRun',
                Cause: 'This is a part of a pipeline, which starts it. Start the pipeline instead.',
            },
            ...shapeStates(part.shape, scope, undefined),
        },
    };
}

;// CONCATENATED MODULE: ./.build/action/src/render/states/weight.js

const noWeight = { bytes: 0, events: 0 };
const sum = (a, b) => ({ bytes: a.bytes + b.bytes, events: a.events + b.events });
/** Counted from the states that the shape becomes. */
function weightOf(states, shape) {
    const step = shape.kind === 'step' ? shape.step : undefined;
    const again = step?.kind === 'script' || step?.kind === 'nodes' ? (step.attempts - 1) * eventsOfTask : 0;
    const looks = step?.kind === 'crawler' ? looksAt(step) * eventsOfLook : 0;
    return { bytes: Buffer.byteLength(JSON.stringify(states)), events: eventsIn(states) + again + looks };
}
/** Entered, scheduled, started, submitted, succeeded, exited. */
const eventsOfTask = 6;
/** A wait, a task and a choice. */
const eventsOfLook = 9;
/** A crawl may take three times as long as is expected. */
const looksAt = ({ expectedSeconds, pollSeconds }) => Math.ceil((3 * expectedSeconds) / pollSeconds);
const eventsIn = (states) => Object.values(states).reduce((events, state) => events + eventsOf(state), 0);
/** As if each state were entered, also those of which a run enters one or the other. */
function eventsOf(state) {
    const inside = (0,asl/* branchesOf */.IJ)(state).reduce((events, { States }) => events + eventsIn(States), 0);
    switch (state.Type) {
        case 'Task':
            return eventsOfTask;
        case 'Parallel':
            // Entered, started, succeeded, exited.
            return 4 + inside;
        case 'Map': {
            // Each iteration is started and ends; there are at most as many as the Comment names.
            const iterations = (state.Comment ?? '').split(', ').length;
            return 4 + iterations * (2 + inside);
        }
        case 'Fail':
            return 0;
        case 'Choice':
        case 'Pass':
        case 'Wait':
        case 'Succeed':
            return 2;
    }
}

;// CONCATENATED MODULE: ./.build/action/src/render/states/split.js


/**
 * What a state machine is filled to. AWS takes 1 MB of definition, and ends an execution at 25,000 events; what is left
 * is for the lock, for what has to be tried again, and for looks at what takes longer than expected.
 */
const fill = { bytes: 900_000, events: 18_000 };
/** The shape with as few parts as run as state machines of their own as it takes for every one to keep to the limits. */
function split(shape, weigh, limit = fill) {
    const weights = new Map();
    const weightOf = (shape) => {
        const known = weights.get(shape) ?? measured(shape);
        weights.set(shape, known);
        return known;
    };
    const measured = (shape) => shape.kind === 'series' || shape.kind === 'parallel'
        ? shape.parts.map(weightOf).reduce(sum, noWeight)
        : weigh(shape);
    const fits = ({ bytes, events }) => bytes <= limit.bytes && events <= limit.events;
    let count = 0;
    const divide = (shape) => {
        if (fits(weightOf(shape)) || (shape.kind !== 'series' && shape.kind !== 'parallel'))
            return shape;
        const groups = packed(shape.parts, (parts) => fits(parts.map(weightOf).reduce(sum, noWeight)));
        const divided = groups.map((group) => {
            const [only] = group;
            return only !== undefined && !fits(weightOf(only)) ? divide(only) : part(shape.kind, group);
        });
        return shape.kind === 'series' ? (0,states_shape/* series */.Ul)(divided) : { ...shape, parts: divided };
    };
    const part = (kind, parts) => {
        const number = ++count;
        const name = `Part ${number}`;
        const isAlone = kind === 'series' || parts.length === 1;
        return {
            kind: 'part',
            name,
            number,
            shape: isAlone ? (0,states_shape/* series */.Ul)(parts) : { kind: 'parallel', name: `Side by side in part ${number}`, parts },
        };
    };
    return divide(shape);
}
/** Neighbours together as long as they fit; what does not fit by itself stands alone. */
function packed(parts, fit) {
    const groups = [];
    for (const part of parts) {
        const last = groups.at(-1);
        if (last !== undefined && fit([...last, part]))
            last.push(part);
        else
            groups.push([part]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./.build/action/src/render/states/machine.js









function stateMachines(pipeline, names) {
    const ofRegion = (0,partition/* partition */.j)(pipeline.environment.region);
    const scope = { pipeline, names, integration: (action) => `arn:${ofRegion}:states:::${action}` };
    const shape = split((0,nest/* nest */.$)(pipeline.steps), (leaf) => weightOf(shapeStates(leaf, scope, undefined), leaf));
    const gates = (0,states_shape/* hasGates */.x0)(shape);
    return {
        root: {
            Comment: pipeline.description === '' ? pipeline.name : pipeline.description,
            QueryLanguage: 'JSONata',
            StartAt: 'Start',
            States: {
                ...startStates(),
                ...lockStates(scope, entry(shape), gates),
                ...shapeStates(shape, scope, unlock),
                ...outcomeStates(),
            },
        },
        parts: (0,states_shape/* partsOf */.CI)(shape).map((part) => ({ number: part.number, definition: partMachine(part, scope) })),
        hasGates: gates,
    };
}
/** `$run` is the only variable; the rest travels from state to state. */
function startStates() {
    return {
        Start: {
            Type: 'Choice',
            Choices: [
                {
                    Condition: (0,asl/* jsonata */.jX)('$type($states.input.window.id) = "string" and $type($states.input.window.start) = "string" and ' +
                        '$type($states.input.window.end) = "string" and $type($states.input.inputs) = "object" and ' +
                        '($exists($states.input.select) ? $type($states.input.select.steps) = "array" and $type($states.input.select.reason) = "string" : true) and ' +
                        '($exists($states.input.root) ? $type($states.input.root) = "string" : true)'),
                    Assign: {
                        run: (0,asl/* jsonata */.jX)(`{'id': $states.context.Execution.Name, 'window': $states.input.window, 'inputs': $states.input.inputs, ` +
                            `'select': $exists($states.input.select) ? $states.input.select : null, ` +
                            `'root': $exists($states.input.root) ? $states.input.root : $states.context.Execution.Name}`),
                    },
                    Output: (0,asl/* jsonata */.jX)('{}'),
                    Next: 'Lock',
                },
            ],
            Default: 'No window',
        },
        'No window': {
            Type: 'Fail',
            Error: 'NoWindow',
            Cause: 'The input has no window and inputs. `penstock run` computes them; start the pipeline with it.',
        },
    };
}
function outcomeStates() {
    const failed = `$states.input.*[status = 'failed']`;
    const causes = `$each($states.input, function($step, $name) { $step.status = 'failed' ? $name & ': ' & $step.error & ($exists($step.cause) ? ': ' & $step.cause : '') })`;
    return {
        Outcome: {
            Type: 'Choice',
            Choices: [{ Condition: (0,asl/* jsonata */.jX)(`$count(${failed}) > 0`), Next: 'Data Pipeline Failure' }],
            Default: 'Done',
        },
        Done: { Type: 'Succeed' },
        'Data Pipeline Failure': {
            Type: 'Fail',
            Error: 'DataPipelineFailure',
            Cause: (0,asl/* jsonata */.jX)(`$substring($join(${causes}, ${(0,asl/* quoted */.TL)('\n')}), 0, 30000)`),
        },
    };
}


/***/ }),

/***/ 77003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ nest)
});

// EXTERNAL MODULE: ./.build/action/src/graph/precedence.js
var precedence = __webpack_require__(78903);
;// CONCATENATED MODULE: ./.build/action/src/render/states/modules.js
/**
 * Joins steps of one graph into series-parallel modules until none is left to join: those that need the same and are needed
 * by the same stand side by side, and one that alone follows another stands behind it (Valdes, Tarjan, Lawler 1982).
 * `part` is in a topological order, and so are the nodes.
 */
function moduleGraph(part, direct) {
    const byName = new Map(part.map((step) => [step.name, node({ kind: 'step', step })]));
    for (const [name, by] of byName) {
        for (const need of direct.get(name) ?? []) {
            const needed = byName.get(need);
            if (needed === undefined)
                continue;
            by.needs.add(needed);
            needed.neededBy.add(by);
        }
    }
    let nodes = [...byName.values()];
    for (let count = Infinity; nodes.length < count;) {
        count = nodes.length;
        nodes = joinTwins(joinPairs(nodes));
    }
    return nodes;
}
function moduleSteps(module) {
    return module.kind === 'step' ? [module.step] : module.parts.flatMap(moduleSteps);
}
const node = (module) => ({ module, needs: new Set(), neededBy: new Set() });
/** Without series in series, or side by side in side by side. */
const join = (kind, modules) => ({
    kind,
    parts: modules.flatMap((module) => (module.kind === kind ? module.parts : [module])),
});
/** Where the only one that needs a node needs nothing else. */
function joinPairs(nodes) {
    const result = new Set();
    const place = new Map();
    nodes.forEach((second, index) => {
        const [first] = second.needs;
        const isPair = first !== undefined && second.needs.size === 1 && first.neededBy.size === 1;
        const kept = isPair ? node(join('series', [first.module, second.module])) : second;
        place.set(kept, isPair ? (place.get(first) ?? index) : index);
        result.add(kept);
        if (!isPair)
            return;
        result.delete(first);
        move([first], kept, 'needs');
        move([second], kept, 'neededBy');
    });
    return [...result].toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}
/** Where several need the same and are needed by the same. */
function joinTwins(nodes) {
    const number = new Map(nodes.map((node, index) => [node, index]));
    const numbers = (set) => [...set]
        .map((node) => number.get(node))
        .toSorted()
        .join();
    const groups = Map.groupBy(nodes, ({ needs, neededBy }) => `${numbers(needs)}|${numbers(neededBy)}`);
    return [...groups.values()].map((twins) => {
        const [first] = twins;
        if (first !== undefined && twins.length === 1)
            return first;
        const joined = node(join('parallel', twins.map(({ module }) => module)));
        move(twins, joined, 'needs');
        move(twins, joined, 'neededBy');
        return joined;
    });
}
/** The edges of one side lead to the joined node instead of the old ones. */
function move(old, joined, side) {
    const back = side === 'needs' ? 'neededBy' : 'needs';
    for (const node of old) {
        for (const neighbour of node[side]) {
            neighbour[back].delete(node);
            neighbour[back].add(joined);
            joined[side].add(neighbour);
        }
    }
}

;// CONCATENATED MODULE: ./.build/action/src/render/states/path-cover.js
/**
 * The fewest paths along the edges of an acyclic graph that hold every node once: a largest matching of nodes to their
 * successors (Fulkerson 1956), found by augmenting paths (Hopcroft and Karp's, without the layers).
 *
 * `successors[node]` are the nodes that `node` has an edge to. Paths come in the order of their first nodes.
 */
function pathCover(successors) {
    const nextOf = new Map();
    const previousOf = new Map();
    /** A way from `start` to a node without predecessor, by edges that are and are not in the matching by turns. */
    const augment = (start) => {
        const cameFrom = new Map();
        const queue = [start];
        for (const node of queue) {
            for (const successor of successors[node] ?? []) {
                if (cameFrom.has(successor))
                    continue;
                cameFrom.set(successor, node);
                const holder = previousOf.get(successor);
                if (holder === undefined) {
                    turn(successor, cameFrom);
                    return;
                }
                queue.push(holder);
            }
        }
    };
    const turn = (end, cameFrom) => {
        for (let to = end; to !== undefined;) {
            const from = cameFrom.get(to);
            if (from === undefined)
                throw new RangeError(`Node ${to} was not reached.`);
            const given = nextOf.get(from);
            nextOf.set(from, to);
            previousOf.set(to, from);
            to = given;
        }
    };
    successors.forEach((_, node) => augment(node));
    return successors.flatMap((_, node) => {
        if (previousOf.has(node))
            return [];
        const path = [node];
        for (let next = nextOf.get(node); next !== undefined; next = nextOf.get(next))
            path.push(next);
        return [path];
    });
}

// EXTERNAL MODULE: ./.build/action/src/render/states/shape.js
var states_shape = __webpack_require__(55653);
;// CONCATENATED MODULE: ./.build/action/src/render/states/chains.js



/** `part` is in a topological order. */
function chains(part, direct, ancestors, nameParallel) {
    const name = nameParallel();
    const paths = leastPaths(part, direct);
    const chainOf = new Map(paths.flatMap((path, chain) => path.flatMap(moduleSteps).map((step) => [step.name, chain])));
    const foreign = (names, chain) => names.filter((name) => chainOf.has(name) && chainOf.get(name) !== chain);
    const gated = paths.map((path, chain) => path.map((module) => {
        const steps = moduleSteps(module);
        const shape = shapeOf(module, nameParallel);
        return {
            shape,
            name: headOf(shape),
            awaits: distinct(steps.flatMap((step) => foreign(direct.get(step.name) ?? [], chain)), part),
            asks: distinct(steps.flatMap((step) => foreign(step.needs, chain)), part),
        };
    }));
    const gates = gated.map((chain) => gatesOf(chain, ancestors));
    const all = gates.flat(2);
    const announced = new Set(all.flatMap(({ awaits, outcomes }) => [...awaits, ...outcomes]));
    const announce = (step) => announced.has(step) ? { step, opens: all.filter(({ awaits }) => awaits.includes(step)) } : undefined;
    const parts = gated.map((chain, index) => (0,states_shape/* series */.Ul)(chain.flatMap(({ shape }, place) => [
        ...(gates[index]?.[place] ?? []).map((gate) => ({ kind: 'gate', gate })),
        withAnnouncements(shape, announce),
    ])));
    return { kind: 'parallel', name, parts };
}
function leastPaths(part, direct) {
    const nodes = moduleGraph(part, direct);
    const number = new Map(nodes.map((node, index) => [node, index]));
    const successors = nodes.map(({ neededBy }) => [...neededBy].map((node) => number.get(node) ?? -1).toSorted((a, b) => a - b));
    return pathCover(successors).map((path) => path.flatMap((index) => nodes[index]?.module ?? []));
}
/** The gates before each module of a chain. The first behind which a step has surely ended brings its outcome. */
function gatesOf(chain, ancestors) {
    const asked = distinct(chain.flatMap(({ asks }) => asks));
    const known = new Set();
    return chain.map(({ name, awaits }) => {
        const hasEnded = (step) => awaits.some((awaited) => awaited === step || ancestors.get(awaited)?.has(step));
        const outcomes = asked.filter((step) => !known.has(step) && hasEnded(step));
        for (const step of outcomes)
            known.add(step);
        return inPieces(awaits).map((piece, index, { length }) => ({
            name: `${name}: gate${index === 0 ? '' : ` ${index + 1}`}`,
            awaits: piece,
            outcomes: index === length - 1 ? outcomes : [],
        }));
    });
}
/** A gate is a condition of DynamoDB, whose expressions have at most 4 KB. */
const mostAwaited = 100;
const inPieces = (awaits) => Array.from({ length: Math.ceil(awaits.length / mostAwaited) }, (_, index) => awaits.slice(index * mostAwaited, (index + 1) * mostAwaited));
function shapeOf(module, nameParallel) {
    switch (module.kind) {
        case 'step':
            return module;
        case 'series':
            return (0,states_shape/* series */.Ul)(module.parts.map((part) => shapeOf(part, nameParallel)));
        case 'parallel':
            return { kind: 'parallel', name: nameParallel(), parts: module.parts.map((part) => shapeOf(part, nameParallel)) };
    }
}
function headOf(shape) {
    if (shape.kind === 'step')
        return shape.step.name;
    if (shape.kind === 'parallel')
        return shape.name;
    if (shape.kind === 'series' && shape.parts[0] !== undefined)
        return headOf(shape.parts[0]);
    throw new RangeError('A module begins with a step.');
}
function withAnnouncements(shape, announce) {
    switch (shape.kind) {
        case 'series':
            return (0,states_shape/* series */.Ul)(shape.parts.map((part) => withAnnouncements(part, announce)));
        case 'parallel':
            return { ...shape, parts: shape.parts.map((part) => withAnnouncements(part, announce)) };
        case 'step': {
            const announcement = announce(shape.step.name);
            return announcement === undefined ? shape : (0,states_shape/* series */.Ul)([shape, { kind: 'announcement', announcement }]);
        }
        case 'part':
        case 'gate':
        case 'announcement':
            return shape;
    }
}
/** Each once; in the order of the part where one is given. */
function distinct(names, part) {
    const set = new Set(names);
    return part === undefined ? [...set] : part.flatMap(({ name }) => (set.has(name) ? [name] : []));
}

;// CONCATENATED MODULE: ./.build/action/src/render/states/nest.js



/**
 * Nests an acyclic graph into series and parallel parts, where that loses nothing. A part that is not series-parallel becomes
 * chains side by side, with a gate before each step that needs one of another chain.
 */
function nest(steps) {
    const ancestors = (0,precedence/* ancestorsOf */.Gw)(steps);
    const direct = (0,precedence/* directNeeds */.Ri)(steps, ancestors);
    let parallels = 0;
    const nameParallel = () => `Side by side ${++parallels}`;
    const shapeOf = (part) => {
        const [only] = part;
        if (only !== undefined && part.length === 1)
            return { kind: 'step', step: only };
        const components = connected(part, direct);
        if (components.length > 1)
            return { kind: 'parallel', name: nameParallel(), parts: components.map(shapeOf) };
        const stages = oneAfterAnother(part, ancestors);
        if (stages.length > 1)
            return (0,states_shape/* series */.Ul)(stages.map(shapeOf));
        return chains(part, direct, ancestors, nameParallel);
    };
    return shapeOf((0,precedence/* inOrder */.al)(steps));
}
/** Cuts the part wherever all that is behind needs all that is before. */
function oneAfterAnother(part, ancestors) {
    const names = new Set(part.map(({ name }) => name));
    const before = new Map(part.map(({ name }) => [name, [...(ancestors.get(name) ?? [])].filter((ancestor) => names.has(ancestor))]));
    const countBefore = ({ name }) => before.get(name)?.length ?? 0;
    const sorted = part.toSorted((a, b) => countBefore(a) - countBefore(b));
    const place = new Map(sorted.map(({ name }, index) => [name, index]));
    // Behind a cut at k, everything has all k steps that are before it among its ancestors.
    const reach = sorted.map((step) => longestPrefix(before.get(step.name) ?? [], place));
    const stages = [[]];
    let least = Infinity;
    const leastBehind = reach.toReversed().map((length) => (least = Math.min(least, length)));
    sorted.forEach((step, index) => {
        const isCut = index > 0 && (leastBehind[sorted.length - 1 - index] ?? 0) >= index;
        if (isCut)
            stages.push([]);
        stages.at(-1)?.push(step);
    });
    return stages.map((stage) => part.filter((step) => stage.includes(step)));
}
/** How many of the first places all stand among the given. */
function longestPrefix(names, place) {
    const places = new Set(names.map((name) => place.get(name)));
    let length = 0;
    while (places.has(length))
        length++;
    return length;
}
/** Steps that hang together by needs, each group and the groups in the order given. */
function connected(part, direct) {
    const groupOf = new Map(part.map(({ name }) => [name, name]));
    const root = (name) => {
        let at = name;
        for (let parent = groupOf.get(at); parent !== undefined && parent !== at; parent = groupOf.get(at))
            at = parent;
        groupOf.set(name, at);
        return at;
    };
    for (const { name } of part) {
        for (const need of direct.get(name) ?? [])
            if (groupOf.has(need))
                groupOf.set(root(name), root(need));
    }
    return [...Map.groupBy(part, ({ name }) => root(name)).values()];
}


/***/ }),

/***/ 55653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Ul: () => (/* binding */ series),
/* harmony export */   x0: () => (/* binding */ hasGates)
/* harmony export */ });
/** One after another, without series in series. */
function series(parts) {
    const flat = parts.flatMap((part) => (part.kind === 'series' ? part.parts : [part]));
    const [only] = flat;
    return only !== undefined && flat.length === 1 ? only : { kind: 'series', parts: flat };
}
/** Steps of a shape, in the order of its states. */
function stepsOf(shape) {
    switch (shape.kind) {
        case 'step':
            return [shape.step];
        case 'series':
        case 'parallel':
            return shape.parts.flatMap(stepsOf);
        case 'part':
            return stepsOf(shape.shape);
        case 'gate':
        case 'announcement':
            return [];
    }
}
function hasGates(shape) {
    if (shape.kind === 'series' || shape.kind === 'parallel')
        return shape.parts.some(hasGates);
    return shape.kind === 'part' ? hasGates(shape.shape) : shape.kind === 'gate';
}
function partsOf(shape) {
    if (shape.kind === 'series' || shape.kind === 'parallel')
        return shape.parts.flatMap(partsOf);
    return shape.kind === 'part' ? [shape] : [];
}


/***/ })

};
