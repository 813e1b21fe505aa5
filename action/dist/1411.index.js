export const id = 1411;
export const ids = [1411];
export const modules = {

/***/ 5422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ contextObject)
/* harmony export */ });
/** The context object, as a state sees it. `item` is the Map iteration it is evaluated for. */
function contextObject(visit, item = visit.branch.item) {
    const { execution, state } = visit;
    const { request, input } = execution;
    return {
        Execution: {
            Id: request.execution.id,
            Input: input,
            StartTime: request.execution.startTime,
            Name: request.execution.name,
            RoleArn: request.execution.roleArn,
            ...(request.type === 'STANDARD' && { RedriveCount: 0 }),
        },
        StateMachine: { Id: request.stateMachine.id, Name: request.stateMachine.name },
        State: {
            Name: visit.name,
            EnteredTime: visit.enteredTime.toISOString(),
            ...(retries(state.Type) && { RetryCount: visit.retryCount }),
        },
        ...(item !== undefined && { Map: { Item: { ...item } } }),
        ...(visit.taskToken !== undefined && { Task: { Token: visit.taskToken } }),
    };
}
function retries(type) {
    return type === 'Task' || type === 'Parallel' || type === 'Map';
}


/***/ }),

/***/ 18496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ processorOf),
/* harmony export */   o: () => (/* binding */ isDistributed)
/* harmony export */ });
function isDistributed(state) {
    return processorOf(state).ProcessorConfig?.Mode === 'DISTRIBUTED';
}
/** The processor of a Map, under either of its names. */
function processorOf(state) {
    const region = state.ItemProcessor ?? state.Iterator;
    if (region === undefined)
        throw new TypeError('A Map state without ItemProcessor has passed validation.');
    return region;
}


/***/ }),

/***/ 86214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ Stopped),
/* harmony export */   Fc: () => (/* binding */ EvaluationFault),
/* harmony export */   Zy: () => (/* binding */ resultTooLarge),
/* harmony export */   n7: () => (/* binding */ ExecutionStop),
/* harmony export */   ny: () => (/* binding */ takes),
/* harmony export */   y5: () => (/* binding */ HistoryFull),
/* harmony export */   yI: () => (/* binding */ StateFailure)
/* harmony export */ });
/**
 * How states fail.
 *
 * An expression or path that cannot be evaluated is an EvaluationFault. The state it happens in turns it, and the
 * failure of a task or branch, into a StateFailure, which Retry and Catch may take. Stopped unwinds a branch that
 * is no longer wanted.
 */
class StateFailure extends Error {
    error;
    causeText;
    reach;
    /** Further names that catch it: a missed heartbeat is a States.Timeout too. */
    alias;
    constructor(error, causeText, reach = 'any', alias) {
        super(`${error ?? 'no error name'}: ${causeText ?? 'no cause'}`);
        this.name = 'StateFailure';
        this.error = error;
        this.causeText = causeText;
        this.reach = reach;
        this.alias = alias;
    }
}
/** A field whose value cannot be had. `location` is a path such as `Output/result`; JSONPath has none. */
class EvaluationFault extends Error {
    error;
    location;
    constructor(error, reason, location) {
        super(reason);
        this.name = 'EvaluationFault';
        this.error = error;
        this.location = location;
    }
}
/** The branch is over: a sibling failed, or the execution ended. */
class Stopped extends Error {
    constructor() {
        super('The branch was stopped.');
        this.name = 'Stopped';
    }
}
/** The history is full: nothing more can happen in the execution. */
class HistoryFull extends Error {
    constructor() {
        super('The history of the execution is full.');
        this.name = 'HistoryFull';
    }
}
/** Why an execution was stopped from outside: the reason of ExecutionRequest.signal. */
class ExecutionStop {
    error;
    cause;
    constructor(error, cause) {
        this.error = error;
        this.cause = cause;
    }
}
function resultTooLarge(of, reach) {
    const cause = `The state/task '${of}' returned a result with a size exceeding the maximum number of bytes service limit.`;
    return new StateFailure('States.DataLimitExceeded', cause, reach);
}
/** Whether the names in a retrier's or catcher's ErrorEquals take this failure. */
function takes(errorEquals, { error, reach, alias }) {
    if (reach === 'none')
        return false;
    return errorEquals.some((name) => {
        if (name === error || (alias !== undefined && name === alias))
            return true;
        if (reach === 'named')
            return false;
        return name === 'States.ALL' || (name === 'States.TaskFailed' && error !== 'States.Timeout');
    });
}


/***/ }),

/***/ 98684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ concurrency),
/* harmony export */   Jl: () => (/* binding */ offsetDateTime),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   uZ: () => (/* binding */ isInstant)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86214);
/** Fields that hold numbers and times, and what is wrong with them. */

/** A field of whole seconds, such as TimeoutSeconds. */
async function seconds(visit, name) {
    const field = await visit.dataflow.field(visit, name, 'number');
    if (field === undefined)
        return undefined;
    const { value } = field;
    if (typeof value !== 'number') {
        throw fault(visit, field, `The ${field.name} parameter does not reference an input value: ${field.path}`);
    }
    const said = field.path === undefined ? `${value}` : `${field.path} == ${value}`;
    if (!Number.isInteger(value)) {
        throw fault(visit, field, `The ${field.name} parameter cannot be parsed as a long value: ${said}`);
    }
    if (value < 0)
        throw fault(visit, field, `The ${field.name} parameter references a negative value: ${said}`);
    return value;
}
/** MaxConcurrency, `most` at most. Zero and no value at all mean: as many as AWS would. */
async function concurrency(visit, most) {
    const given = (await whole(visit, 'MaxConcurrency')) ?? 0;
    return given === 0 ? most : Math.min(given, most);
}
/** A field of whole numbers from zero on, such as ToleratedFailureCount. */
async function whole(visit, name, part) {
    const given = await integer(visit, name, part);
    if (given === undefined || given >= 0)
        return given;
    throw fault(visit, { name, value: given, path: undefined }, `${name} cannot be negative.`);
}
/** A field of whole numbers. A path may lead to one that is written as text. */
async function integer(visit, name, part) {
    const field = await visit.dataflow.field(visit, name, 'number', part);
    if (field === undefined)
        return undefined;
    const value = numeric(field.value);
    if (Number.isInteger(value))
        return value;
    throw fault(visit, field, `The ${field.name} field refers to value "${shown(field)}" which is not a valid integer${of(field)}`);
}
/** ToleratedFailurePercentage. */
async function percentage(visit, name) {
    const field = await visit.dataflow.field(visit, name, 'number');
    if (field === undefined)
        return undefined;
    const value = numeric(field.value);
    if (Number.isNaN(value)) {
        throw fault(visit, field, `The ${field.name} field refers to value "${shown(field)}" which is not a valid float${of(field)}`);
    }
    if (value >= 0 && value <= 100)
        return value;
    throw fault(visit, field, `${name} must be between 0 and 100.`);
}
/** NaN for what is not written as a number. */
function numeric(value) {
    if (typeof value === 'number')
        return value;
    return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}
function shown({ value }) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function of({ path }) {
    return path === undefined ? '' : `: ${path}`;
}
/** ISO-8601 with an offset, as AWS wants it: a `T`, and `Z` or hours and minutes. */
const offsetDateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
function isInstant(text) {
    return offsetDateTime.test(text) && !Number.isNaN(Date.parse(text));
}
async function instant(visit, name) {
    const field = await visit.dataflow.field(visit, name, 'string');
    if (field === undefined)
        return undefined;
    const { value } = field;
    if (typeof value === 'string' && isInstant(value))
        return new Date(value);
    const format = 'ISO-8601 extended offset date-time format string';
    const reason = field.path === undefined
        ? `The ${field.name} field cannot be parsed as an ${format}: ${shown(field)}`
        : `The ${field.name} parameter does not reference a valid ${format}: ${field.path} == ${shown(field)}`;
    throw fault(visit, field, reason);
}
function fault({ language }, { name }, reason) {
    return language === 'JSONata'
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvaluationFault */ .Fc('States.QueryEvaluationError', reason, name)
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvaluationFault */ .Fc('States.Runtime', reason);
}


/***/ }),

/***/ 72998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute),
  x: () => (/* binding */ runMachine)
});

// EXTERNAL MODULE: ./.build/simulators/cloud/states/errors.js
var errors = __webpack_require__(86214);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/floor.js
/**
 * One branch at a time has the floor: it goes on until it must wait for something, and the next in line takes over.
 * So the order of events does not hang on the chances of promises, and it is AWS's: each branch in turn, as far as
 * it gets.
 */
class Floor {
    #taken = false;
    #line = [];
    async take() {
        if (!this.#taken) {
            this.#taken = true;
            return;
        }
        await new Promise((resolve) => this.#line.push(resolve));
    }
    leave() {
        const next = this.#line.shift();
        if (next === undefined)
            this.#taken = false;
        else
            next();
    }
    /** Waits for `work` while others have the floor. */
    async outside(work) {
        this.leave();
        try {
            return await work();
        }
        finally {
            await this.take();
        }
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/history.js

/** The quota of a Standard execution; the event that ends it is the last of them. */
const eventLimit = 25_000;
/** Numbers the events of one execution and tells them to its journal. */
class History {
    #clock;
    #journal;
    #limit;
    #last = 0;
    #time;
    constructor(clock, journal, type) {
        this.#clock = clock;
        this.#time = clock.now();
        this.#journal = journal;
        this.#limit = type === 'STANDARD' ? eventLimit : Infinity;
    }
    /** The id of the latest event. */
    get last() {
        return this.#last;
    }
    /** When the latest event happened. */
    get time() {
        return this.#time;
    }
    /** Returns the event's id. The last event that fits is kept for the end of the execution. */
    record(type, previousEventId, details = {}) {
        if (this.#last + 1 >= this.#limit)
            throw new errors/* HistoryFull */.y5();
        return this.#add(type, previousEventId, details);
    }
    recordEnd(type, previousEventId, details) {
        this.#add(type, previousEventId, details);
    }
    #add(type, previousEventId, details) {
        this.#last += 1;
        const now = this.#clock.now();
        // Events of one millisecond share its Date: a history that is kept is the smaller by a third.
        if (now.getTime() !== this.#time.getTime())
            this.#time = now;
        this.#journal({ id: this.#last, previousEventId, timestamp: this.#time, type, ...details });
        return this.#last;
    }
}
const maximumOfEvents = eventLimit;
/** What stands beside every input and output in the history: our histories never cut them. */
const whole = { truncated: false };

// EXTERNAL MODULE: ./.build/simulators/cloud/states/context.js
var context = __webpack_require__(5422);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/definition.js
var definition = __webpack_require__(18496);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/json.js
var json = __webpack_require__(71043);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/map-items.js
/** What a Map goes through: an array, or in the Mode DISTRIBUTED also an object. Source: "ItemsPath" in the guide. */


function mapItems(items) {
    if (isArray(items))
        return items.map((Value, Index) => ({ Index, Value }));
    return Object.entries(items).map(([Key, Value], Index) => ({ Index, Key, Value }));
}
/** What an iteration gets when no ItemSelector says otherwise. */
function inputOf({ Key, Value }) {
    return Key === undefined ? Value : { Key, Value };
}
/** Whether the Map can go through a value. */
function isItems(value, state) {
    return Array.isArray(value) || ((0,definition/* isDistributed */.o)(state) && (0,json/* isObject */.Gv)(value));
}
function isArray(items) {
    return Array.isArray(items);
}

// EXTERNAL MODULE: ./node_modules/jsonata/jsonata.js
var jsonata = __webpack_require__(79132);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/jsonata/now.js

const formatted = jsonata('$fromMillis($milliseconds, $picture, $timezone)');
/** `$now` and `$millis` by the execution's clock. */
function clockFunctions(clock) {
    return {
        millis: () => clock.now().getTime(),
        now: (picture, timezone) => formatted.evaluate(undefined, { milliseconds: clock.now().getTime(), picture, timezone }),
    };
}

// EXTERNAL MODULE: ./.build/simulators/cloud/states/jsonata/template.js
var jsonata_template = __webpack_require__(30816);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/jsonata/dataflow.js





/** Fields are compiled once for the machine that they stand in: the templates live as long as its parsed definition. */
const templates = new WeakMap();
function jsonataDataflow(clock) {
    const timeFunctions = clockFunctions(clock);
    function bindings(visit, known = {}) {
        const { result, errorOutput, item } = known;
        const states = {
            input: visit.input,
            ...(result !== undefined && { result }),
            ...(errorOutput !== undefined && { errorOutput }),
            get context() {
                return (0,context/* contextObject */.t)(visit, item);
            },
        };
        return Object.assign(Object.create(visit.branch.variables), timeFunctions, { states });
    }
    async function leaving(visit, holder, at, otherwise, known) {
        const scope = holder.Assign === undefined && holder.Output === undefined ? {} : bindings(visit, known);
        let assigned;
        if (holder.Assign !== undefined) {
            assigned = (await (0,jsonata_template/* evaluateTemplate */.M1)(templateOf(holder, 'Assign', at), scope));
        }
        const output = holder.Output === undefined ? otherwise : await (0,jsonata_template/* evaluateTemplate */.M1)(templateOf(holder, 'Output', at), scope);
        return { output, assigned };
    }
    return {
        async arguments(visit) {
            if (visit.state.Arguments === undefined)
                return visit.input;
            return (0,jsonata_template/* evaluateTemplate */.M1)(templateOf(visit.state, 'Arguments'), bindings(visit));
        },
        async credentials(visit) {
            if (visit.state.Credentials === undefined)
                return undefined;
            return (0,jsonata_template/* evaluateTemplate */.M1)(templateOf(visit.state, 'Credentials'), bindings(visit));
        },
        async field(visit, name, expected, { of, at } = { of: visit.state, at: '' }) {
            const literal = Reflect.get(of, name);
            if (literal === undefined)
                return undefined;
            if ((0,jsonata_template/* expressionText */.MT)(literal) === undefined)
                return { name, value: literal, path: undefined };
            const template = templateOf(of, name, at);
            const is = expected === 'number' ? isNumber : isString;
            const value = await (0,jsonata_template/* evaluateAs */.cG)(template, bindings(visit), expected, is);
            return { name, value, path: undefined };
        },
        template: (visit, name, { of, at }) => (0,jsonata_template/* evaluateTemplate */.M1)(templateOf(of, name, at), bindings(visit)),
        async failure(visit) {
            const scope = bindings(visit);
            const text = async (name) => visit.state[name] === undefined
                ? undefined
                : (0,jsonata_template/* evaluateAs */.cG)(templateOf(visit.state, name), scope, 'string', isString);
            return { error: await text('Error'), cause: await text('Cause') };
        },
        condition(visit, rule, index) {
            return (0,jsonata_template/* evaluateAs */.cG)(templateOf(rule, 'Condition', `Choices[${index}]/`), bindings(visit), 'boolean', isBoolean);
        },
        async items(visit) {
            const is = (value) => isItems(value, visit.state);
            if (visit.state.Items !== undefined && (0,jsonata_template/* expressionText */.MT)(visit.state.Items) !== undefined) {
                return (0,jsonata_template/* evaluateAs */.cG)(templateOf(visit.state, 'Items'), bindings(visit), 'array', is);
            }
            const items = visit.state.Items === undefined
                ? visit.input
                : await (0,jsonata_template/* evaluateTemplate */.M1)(templateOf(visit.state, 'Items'), bindings(visit));
            if (is(items))
                return items;
            const reason = `Map state input must be an array but was: ${JSON.stringify(items)}`;
            throw new errors/* EvaluationFault */.Fc('States.QueryEvaluationError', reason);
        },
        async item(visit, item) {
            if (visit.state.ItemSelector === undefined)
                return inputOf(item);
            return (0,jsonata_template/* evaluateTemplate */.M1)(templateOf(visit.state, 'ItemSelector'), bindings(visit, { item }));
        },
        pass: (visit) => leaving(visit, visit.state, '', visit.input, {}),
        leave: (visit, result) => leaving(visit, visit.state, '', result ?? visit.input, result === undefined ? {} : { result }),
        choose: (visit, rule, index) => leaving(visit, rule, `Choices[${index}]/`, visit.input, {}),
        caught: (visit, catcher, index, errorOutput) => leaving(visit, catcher, `Catch[${index}]/`, errorOutput, { errorOutput }),
    };
}
function templateOf(holder, name, at = '') {
    const known = templates.get(holder) ?? new Map();
    templates.set(holder, known);
    const template = known.get(name) ?? (0,jsonata_template/* compileTemplate */.Gq)(Reflect.get(holder, name), at + name);
    known.set(name, template);
    return template;
}
const isString = (value) => typeof value === 'string';
const isNumber = (value) => typeof value === 'number';
const isBoolean = (value) => typeof value === 'boolean';

// EXTERNAL MODULE: ./.build/simulators/cloud/states/jsonpath/condition.js
var condition = __webpack_require__(18386);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/jsonpath/path.js + 1 modules
var jsonpath_path = __webpack_require__(73557);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/jsonpath/read.js
var read = __webpack_require__(41143);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/jsonpath/scope.js
var jsonpath_scope = __webpack_require__(50151);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/jsonpath/template.js
/** Payload templates: members whose name ends with `.$` are computed. */


function evaluate(template, scope) {
    if (Array.isArray(template))
        return template.map((item) => evaluate(item, scope));
    if (!(0,json/* isObject */.Gv)(template))
        return template;
    const entries = Object.entries(template).map(([name, value]) => name.endsWith('.$') && typeof value === 'string'
        ? [name.slice(0, -2), (0,jsonpath_scope/* computed */.EW)(scope, name, value)]
        : [name, evaluate(value, scope)]);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/jsonpath/dataflow.js







/** JSONPath: InputPath, Parameters, ResultSelector, ResultPath, OutputPath, in this order. */
const jsonpathDataflow = {
    async arguments(visit) {
        const input = effectiveInput(visit);
        const parameters = member(visit.state, 'Parameters');
        return parameters === undefined ? input : evaluate(parameters, { visit, input });
    },
    async credentials(visit) {
        const { Credentials: template } = visit.state;
        return template === undefined ? undefined : evaluate(template, { visit, input: effectiveInput(visit) });
    },
    async field(visit, name, _expected, { of } = { of: visit.state, at: '' }) {
        const literal = member(of, name);
        if (literal !== undefined)
            return { name, value: literal, path: undefined };
        const path = member(of, `${name}Path`);
        return typeof path === 'string' ? pathField(visit, name, path) : undefined;
    },
    async template(visit, name, { of }) {
        return evaluate(member(of, name) ?? {}, { visit, input: effectiveInput(visit) });
    },
    async failure(visit) {
        const scope = { visit, input: effectiveInput(visit) };
        const { Error: error, ErrorPath, Cause: cause, CausePath } = visit.state;
        return {
            error: ErrorPath === undefined ? error : (0,jsonpath_scope/* computed */.EW)(scope, 'ErrorPath', ErrorPath),
            cause: CausePath === undefined ? cause : (0,jsonpath_scope/* computed */.EW)(scope, 'CausePath', CausePath),
        };
    },
    async condition(visit, rule) {
        return (0,condition/* holds */.v)(rule, { visit, input: effectiveInput(visit) });
    },
    async items(visit) {
        const { ItemsPath: path = '$' } = visit.state;
        const items = (0,jsonpath_scope/* valueOf */.RP)({ visit, input: effectiveInput(visit) }, path);
        if (isItems(items, visit.state))
            return items;
        throw (0,jsonpath_scope/* runtime */.fA)(`Reference path "${path}" must point to array.`);
    },
    async item(visit, item) {
        const selector = visit.state.ItemSelector ?? visit.state.Parameters;
        if (selector === undefined)
            return inputOf(item);
        return evaluate(selector, { visit, input: effectiveInput(visit), item });
    },
    async pass(visit) {
        const { Result: fixed, Parameters: template } = visit.state;
        const input = effectiveInput(visit);
        const given = template === undefined ? input : evaluate(template, { visit, input });
        return resulting(visit, fixed ?? given);
    },
    async leave(visit, result) {
        if (result !== undefined)
            return resulting(visit, result);
        const input = effectiveInput(visit);
        return { output: outputOf(visit, input), assigned: assigned(visit.state, { visit, input }) };
    },
    async choose(visit, rule) {
        const input = effectiveInput(visit);
        return { output: outputOf(visit, input), assigned: assigned(rule, { visit, input }) };
    },
    async caught(visit, catcher, _index, error) {
        const output = placed(visit.input, catcher.ResultPath, error);
        return { output, assigned: assigned(catcher, { visit, input: error }) };
    },
};
function effectiveInput(visit) {
    const path = member(visit.state, 'InputPath');
    if (path === null)
        return {};
    return typeof path === 'string' ? (0,jsonpath_scope/* valueOf */.RP)({ visit, input: visit.input }, path) : visit.input;
}
/** What a state with a result makes of it. */
function resulting(visit, result) {
    const selector = member(visit.state, 'ResultSelector');
    const selected = selector === undefined ? result : evaluate(selector, { visit, input: result });
    const path = member(visit.state, 'ResultPath');
    const combined = placed(visit.input, path, selected);
    return { output: outputOf(visit, combined), assigned: assigned(visit.state, { visit, input: result }) };
}
/** The raw input with `value` at the ResultPath. */
function placed(input, path, value) {
    if (path === null)
        return input;
    if (path === undefined)
        return value;
    try {
        return (0,jsonpath_path/* write */.M9)(input, (0,jsonpath_path/* parsePath */.Rr)(path).segments, value);
    }
    catch (thrown) {
        if (!(thrown instanceof jsonpath_path/* PathConflict */._O))
            throw thrown;
        const cause = `Unable to apply ReferencePath ${path} to input ${JSON.stringify(input)}`;
        throw new errors/* StateFailure */.yI('States.ReferencePathConflict', cause);
    }
}
function outputOf(visit, value) {
    const path = member(visit.state, 'OutputPath');
    if (path === null)
        return {};
    return typeof path === 'string' ? (0,jsonpath_scope/* valueOf */.RP)({ visit, input: value }, path) : value;
}
function assigned({ Assign }, scope) {
    return Assign === undefined ? undefined : evaluate(Assign, scope);
}
/** Seconds and Timestamp say in words of their own that there is nothing; for other fields the path is invalid. */
function pathField(visit, name, path) {
    const scope = { visit, input: effectiveInput(visit) };
    if (name !== 'Seconds' && name !== 'Timestamp')
        return { name: `${name}Path`, value: (0,jsonpath_scope/* valueOf */.RP)(scope, path), path };
    try {
        return { name: `${name}Path`, value: (0,jsonpath_scope/* lookUp */.TE)(scope, (0,jsonpath_path/* parsePath */.Rr)(path)), path };
    }
    catch (thrown) {
        if (thrown instanceof read/* Missing */.JR)
            return { name: `${name}Path`, value: null, path };
        throw thrown;
    }
}
/** A field by its name: which kinds of state have it is the validation's concern. */
function member(state, name) {
    return Reflect.get(state, name);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/execution.js
/** Where Next or End of a state leads. */
function onward({ state }, outcome) {
    return { output: outcome.output, assigned: outcome.assigned, next: state.Next };
}
/** Sleeps while other branches go on; a stopped branch wakes by throwing. */
async function sleep({ execution, branch }, milliseconds) {
    await execution.floor.outside(() => execution.clock.sleep(milliseconds, branch.signal));
}
/** Lets everything that is ready happen first: what ended at the same moment is in the history before its effect. */
async function settle({ floor, clock }) {
    await floor.outside(() => clock.sleep(0));
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/failing.js

/**
 * What was thrown inside a state, as the failure of that state: an expression that cannot be evaluated gets its
 * place in the cause, and in JSONata an event of its own. Anything else is passed on as it is.
 */
function asFailure(visit, thrown) {
    if (!(thrown instanceof errors/* EvaluationFault */.Fc))
        return thrown;
    const { execution, branch, name, entered } = visit;
    const cause = `An error occurred while executing the state '${name}' (entered at the event id #${entered}). ${thrown.message}`;
    if (thrown.error === 'States.QueryEvaluationError') {
        branch.last = execution.history.record('EvaluationFailed', previousOf(visit), {
            evaluationFailedEventDetails: {
                cause,
                error: thrown.error,
                ...(thrown.location !== undefined && { location: thrown.location }),
                state: name,
            },
        });
    }
    return new errors/* StateFailure */.yI(thrown.error, cause, thrown.error === 'States.Runtime' ? 'none' : 'any');
}
/** AWS links the event to the one before the state was entered, unless more has happened in it since; a Wait links to its own. */
function previousOf({ branch, entered, before, state }) {
    return branch.last === entered && state.Type !== 'Wait' ? before : branch.last;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/states/choice.js

/** The first rule whose condition holds; else Default, with the state's own Assign and Output. */
async function choice(visit) {
    const { dataflow, state } = visit;
    for (const [index, rule] of state.Choices.entries()) {
        if (!(await dataflow.condition(visit, rule, index)))
            continue;
        const { output, assigned } = await dataflow.choose(visit, rule, index);
        return { output, assigned, next: rule.Next };
    }
    if (state.Default === undefined) {
        const reason = 'Failed to transition out of the state. The state does not point to a next state.';
        throw new errors/* EvaluationFault */.Fc('States.Runtime', reason);
    }
    const { output, assigned } = await dataflow.leave(visit);
    return { output, assigned, next: state.Default };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/states/fail.js

async function fail(visit) {
    const { error, cause } = await visit.dataflow.failure(visit);
    throw new errors/* StateFailure */.yI(fail_text(error), fail_text(cause));
}
function fail_text(value) {
    return value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/branches.js
/** Runs the branches of a Parallel or the iterations of a Map: together, and none of them beyond the first failure. */

/** Resolves to the outputs in the order of the lines; rejects with the first failure, when all have come to rest. */
async function together(visit, lines) {
    const { floor } = visit.execution;
    const controller = new AbortController();
    const signal = AbortSignal.any([visit.branch.signal, controller.signal]);
    const results = Array.from({ length: lines.count }, () => null);
    const running = new Set();
    let failure;
    let started = 0;
    function start(after) {
        if (started === lines.count)
            return undefined;
        const line = lines.start(started++, signal, after);
        running.add(line);
        visit.inner = [...running].map(({ branch }) => branch);
        return line;
    }
    function end(line, output) {
        results[line.index] = output;
        running.delete(line);
        lines.ended(line);
    }
    function fail(line, thrown) {
        if (failure !== undefined)
            return;
        failure = { thrown };
        controller.abort(new errors/* Stopped */.C9());
        if (!(thrown instanceof errors/* StateFailure */.yI))
            return;
        try {
            lines.failed(line, [...running]);
        }
        catch (full) {
            failure = { thrown: full };
        }
    }
    async function lane(first) {
        let line = first;
        await floor.take();
        try {
            while (line !== undefined) {
                if (signal.aborted)
                    throw new errors/* Stopped */.C9();
                end(line, await line.run());
                line = start(line.branch);
                if (line !== undefined)
                    await floor.outside(() => Promise.resolve());
            }
        }
        catch (thrown) {
            fail(line ?? first, thrown);
        }
        finally {
            floor.leave();
        }
    }
    const first = [];
    while (first.length < lines.limit) {
        const line = start();
        if (line === undefined)
            break;
        first.push(line);
    }
    await floor.outside(() => Promise.all(first.map(lane)));
    visit.inner = [];
    if (failure !== undefined)
        throw failure.thrown;
    return results;
}
/** A branch inside `visit` whose first event follows `last`. */
function innerBranch(visit, signal, last, item) {
    const { branch } = visit;
    return {
        last,
        variables: Object.create(branch.variables),
        path: item === undefined ? branch.path : [...branch.path, item.Index],
        item: item ?? branch.item,
        signal,
        visit: undefined,
    };
}
const abortable = new Set(['Task', 'Wait', 'Parallel', 'Map']);
/** Says in the history that a stopped branch leaves the states it is in. */
function recordAborted({ visit }, previous) {
    if (visit === undefined || visit.closed || !abortable.has(visit.state.Type))
        return;
    const { history } = visit.execution;
    history.record(`${visit.state.Type}StateAborted`, previous);
    if (visit.hasMapRun)
        history.record('MapRunAborted', previous);
    for (const branch of visit.inner) {
        if (visit.state.Type === 'Map' && branch.item !== undefined)
            recordIteration(visit, branch, 'Aborted', previous);
        recordAborted(branch, previous);
    }
}
/** MapIterationStarted, Succeeded, Failed or Aborted. */
function recordIteration({ execution, name }, { item }, what, previous) {
    return execution.history.record(`MapIteration${what}`, previous, {
        [`mapIteration${what}EventDetails`]: { index: item?.Index, name },
    });
}

// EXTERNAL MODULE: ./.build/simulators/cloud/states/fields.js
var fields = __webpack_require__(98684);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/retry.js

const defaults = { IntervalSeconds: 1, MaxAttempts: 3, BackoffRate: 2 };
/** Counts what each retrier of one state has used. */
class Retries {
    #retriers;
    #used;
    constructor(retriers) {
        this.#retriers = retriers;
        this.#used = retriers.map(() => 0);
    }
    /** Seconds until the next attempt after this failure; undefined when there is none. */
    next(failure) {
        const index = this.#retriers.findIndex(({ ErrorEquals }) => (0,errors/* takes */.ny)(ErrorEquals, failure));
        const retrier = this.#retriers[index];
        const used = this.#used[index] ?? 0;
        if (retrier === undefined || used >= (retrier.MaxAttempts ?? defaults.MaxAttempts))
            return undefined;
        this.#used[index] = used + 1;
        return delay(retrier, used);
    }
}
/** Seconds before the retry that follows `used` earlier ones. */
function delay(retrier, used, random = Math.random) {
    const interval = retrier.IntervalSeconds ?? defaults.IntervalSeconds;
    const grown = interval * (retrier.BackoffRate ?? defaults.BackoffRate) ** used;
    const bounded = Math.min(grown, retrier.MaxDelaySeconds ?? Infinity);
    return retrier.JitterStrategy === 'FULL' ? bounded * random() : bounded;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/guarded.js




/** Attempts the work of a state under its Retry and Catch. `gaveUp` is told when no retry takes a failure. */
async function guarded(visit, attempt, gaveUp = () => undefined) {
    const retries = new Retries(visit.state.Retry ?? []);
    for (;;) {
        try {
            return onward(visit, await attempt());
        }
        catch (thrown) {
            const failure = asFailure(visit, thrown);
            if (!(failure instanceof errors/* StateFailure */.yI))
                throw failure;
            const seconds = retries.next(failure);
            if (seconds === undefined) {
                gaveUp(failure);
                return await caught(visit, failure);
            }
            await sleep(visit, seconds * 1000);
            visit.retryCount += 1;
        }
    }
}
async function caught(visit, failure) {
    const catchers = visit.state.Catch ?? [];
    const index = catchers.findIndex(({ ErrorEquals }) => (0,errors/* takes */.ny)(ErrorEquals, failure));
    const catcher = catchers[index];
    if (catcher === undefined)
        throw failure;
    const outcome = await visit.dataflow.caught(visit, catcher, index, errorOutput(failure));
    return { output: outcome.output, assigned: outcome.assigned, next: catcher.Next };
}
/** A timeout has no cause in the history, but an empty one here; a callback may fail with neither. */
function errorOutput({ error, causeText }) {
    return { Error: error ?? null, Cause: causeText ?? (error === undefined ? null : '') };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/distributed/batches.js


async function batchingOf(visit, batcher) {
    const part = { of: batcher, at: 'ItemBatcher/' };
    const mostItems = (await (0,fields/* integer */.nd)(visit, 'MaxItemsPerBatch', part)) ?? Infinity;
    const mostBytes = (await (0,fields/* integer */.nd)(visit, 'MaxInputBytesPerBatch', part)) ?? json/* dataLimit */.u0;
    const shared = batcher.BatchInput === undefined ? undefined : await visit.dataflow.template(visit, 'BatchInput', part);
    return { mostItems, mostBytes, shared };
}
/** An item that alone is larger than a batch may be is a batch of its own. */
function batches(items, { mostItems, mostBytes, shared }) {
    const envelope = { ...(shared !== undefined && { BatchInput: shared }) };
    const empty = Buffer.byteLength(JSON.stringify({ ...envelope, Items: [] }));
    const all = [];
    let bytes = 0;
    for (const item of items) {
        const added = Buffer.byteLength(JSON.stringify(item)) + 1;
        const current = all.at(-1);
        if (current !== undefined && current.length < mostItems && bytes + added <= mostBytes) {
            current.push(item);
            bytes += added;
        }
        else {
            all.push([item]);
            bytes = empty + added;
        }
    }
    return all.map((Items) => ({ input: { ...envelope, Items }, size: Items.length }));
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/distributed/tolerance.js


async function toleranceOf(visit) {
    return {
        count: await (0,fields/* whole */.WQ)(visit, 'ToleratedFailureCount'),
        percentage: await (0,fields/* percentage */.X1)(visit, 'ToleratedFailurePercentage'),
    };
}
function isExceeded(tolerance, failed, total) {
    const { count, percentage } = tolerance;
    if (count === undefined && percentage === undefined)
        return failed > 0;
    return (count !== undefined && failed > count) || (percentage !== undefined && (failed / total) * 100 > percentage);
}
function tooManyFailed() {
    const cause = 'The specified tolerated failure threshold was exceeded';
    return new errors/* StateFailure */.yI('States.ExceedToleratedFailureThreshold', cause);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/distributed/children.js
/** The child executions of a distributed Map: each has a history, a context and variables of its own. */




function childrenOf(batches, { stateMachine }) {
    return batches.map(({ input, size }, index) => {
        const name = crypto.randomUUID();
        return { index, name, arn: `${stateMachine.id.replace(':stateMachine:', ':execution:')}:${name}`, input, size };
    });
}
/** Resolves when all have ended; rejects when more items have failed than may, and when the state is stopped. */
async function runChildren(visit, children, work) {
    const { branch, execution } = visit;
    const { tolerance, run } = work;
    const enough = new AbortController();
    const signal = AbortSignal.any([branch.signal, enough.signal]);
    const machine = machineOf(visit);
    const total = children.reduce((sum, { size }) => sum + size, 0);
    const waiting = children[Symbol.iterator]();
    let failed = 0;
    async function lane() {
        for (const child of waiting) {
            if (signal.aborted)
                return;
            const result = await runChild(visit, machine, child, work, signal);
            if (result.status !== 'SUCCEEDED')
                failed += child.size;
            if (isExceeded(tolerance, failed, total))
                enough.abort(new errors/* Stopped */.C9());
        }
    }
    await execution.floor.outside(() => Promise.all(Array.from({ length: Math.min(run.maxConcurrency, children.length) }, lane)));
    if (branch.signal.aborted)
        throw new errors/* Stopped */.C9();
    if (enough.signal.aborted)
        throw tooManyFailed();
}
/** What the children execute: the processor, in the language of the whole. */
function machineOf({ state, execution }) {
    const { QueryLanguage } = execution.machine;
    return { ...(0,definition/* processorOf */._)(state), ...(QueryLanguage !== undefined && { QueryLanguage }) };
}
async function runChild({ state, branch, execution }, machine, child, { run, observer }, signal) {
    const { request, clock } = execution;
    const { arn: id, name, input } = child;
    child.started = clock.now();
    const heard = observer?.started(child);
    const startTime = child.started.toISOString();
    const result = await runMachine(machine, {
        ...request,
        input,
        type: (0,definition/* processorOf */._)(state).ProcessorConfig?.ExecutionType ?? 'STANDARD',
        stateMachine: run.stateMachine,
        execution: { id, name, roleArn: request.execution.roleArn, startTime },
        journal: heard?.journal ?? (() => undefined),
        signal,
    }, [...branch.path, child.index]);
    child.ended = { at: clock.now(), result };
    heard?.ended(result);
    return result;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/distributed/faults.js
/** Items that cannot be read: the run fails with States.ItemReaderFailed and this message as its cause. */
class ItemReaderFault extends Error {
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/machine.js
var machine = __webpack_require__(15344);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/distributed/csv.js
/** Delimited text, as RFC 4180 has it. */
/** The rows of a text, each with its fields. Lines that hold nothing are left out. */
function rowsOf(text, delimiter) {
    const rows = [];
    let row = [];
    let field = '';
    let isQuoted = false;
    function endRow() {
        row.push(field);
        if (row.length > 1 || field !== '')
            rows.push(row);
        row = [];
        field = '';
    }
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (isQuoted) {
            if (character !== '"')
                field += character;
            else if (text.charAt(at + 1) === '"')
                field += text.charAt(++at);
            else
                isQuoted = false;
        }
        else if (character === '"' && field === '') {
            isQuoted = true;
        }
        else if (character === delimiter) {
            row.push(field);
            field = '';
        }
        else if (character === '\n') {
            endRow();
        }
        else if (character !== '\r') {
            field += character;
        }
    }
    endRow();
    return rows;
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/distributed/formats.js



const delimiters = { COMMA: ',', PIPE: '|', SEMICOLON: ';', SPACE: ' ', TAB: '\t' };
/** The items in a file of a format of its own. Throws ItemReaderFault. */
function itemsIn(text, config) {
    switch (config.InputType) {
        case 'CSV':
            return records(text, config);
        case 'JSONL':
            return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [parsed(line)]));
        default:
            return items(pointed(parsed(text), config.ItemsPointer));
    }
}
/** Each row as an object. What has no header is dropped, what a row is short of is empty text. */
function records(text, { CSVDelimiter = 'COMMA', CSVHeaderLocation, CSVHeaders }) {
    const rows = rowsOf(text, delimiters[CSVDelimiter]);
    const headers = (CSVHeaderLocation === 'GIVEN' ? CSVHeaders : rows[0]) ?? [];
    if (new Set(headers).size < headers.length)
        throw new ItemReaderFault('CSV headers cannot contain duplicates.');
    const values = CSVHeaderLocation === 'GIVEN' ? rows : rows.slice(1);
    return values.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
}
function items(value) {
    if (Array.isArray(value))
        return value;
    if ((0,json/* isObject */.Gv)(value))
        return value;
    throw new ItemReaderFault('Attempting to map over non-iterable node.');
}
/** ItemsPointer is a JSON pointer. */
function pointed(value, pointer = '') {
    const names = pointer.split('/').slice(1);
    return names.reduce((inner, name) => {
        const key = name.replaceAll('~1', '/').replaceAll('~0', '~');
        if (Array.isArray(inner))
            return inner[Number(key)];
        return (0,json/* isObject */.Gv)(inner) ? inner[key] : undefined;
    }, value);
}
function parsed(text) {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch (thrown) {
        const reason = thrown instanceof Error ? thrown.message : String(thrown);
        throw new ItemReaderFault(`The file is not JSON: ${reason}`, { cause: thrown });
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/distributed/item-reader.js
/** The items of a distributed Map that are in S3: rows of a file, the objects of a listing, what a manifest lists. */








async function readingOf(visit, reader) {
    const { ReaderConfig: config = {} } = reader;
    const maxItems = await (0,fields/* integer */.nd)(visit, 'MaxItems', { of: config, at: 'ItemReader/ReaderConfig/' });
    const name = visit.language === 'JSONata' ? 'Arguments' : 'Parameters';
    const given = await visit.dataflow.template(visit, name, { of: reader, at: 'ItemReader/' });
    return { resource: reader.Resource.split(':').at(-1) ?? '', config, arguments: given, maxItems };
}
/** Rejects with ItemReaderFault. */
async function readItems(reading, objects) {
    const { resource, config, maxItems } = reading;
    if (maxItems !== undefined && maxItems < 0)
        throw new ItemReaderFault('field MaxItems must be positive');
    if (objects === undefined)
        throw new ItemReaderFault('There is no S3 to read the items from.');
    const { Bucket, Key, Prefix } = (0,json/* isObject */.Gv)(reading.arguments) ? reading.arguments : {};
    if (typeof Bucket !== 'string')
        throw new ItemReaderFault('The ItemReader names no Bucket.');
    try {
        const items = resource === 'listObjectsV2'
            ? await listed(objects, Bucket, typeof Prefix === 'string' ? Prefix : '')
            : await inFile(objects, Bucket, typeof Key === 'string' ? Key : '', config);
        // AWS takes a MaxItems of 0 for none.
        return mapItems(items).slice(0, maxItems === 0 ? undefined : maxItems);
    }
    catch (thrown) {
        if (thrown instanceof machine/* TaskFailure */.E)
            throw new ItemReaderFault(thrown.causeText ?? '', { cause: thrown });
        throw thrown;
    }
}
async function listed(objects, bucket, prefix) {
    const list = await objects.list(bucket, prefix);
    return list.map(({ Key, ETag, LastModified, Size, StorageClass }) => {
        const seconds = Math.floor(LastModified.getTime() / 1000);
        return { Etag: ETag, Key, LastModified: seconds, Size, StorageClass };
    });
}
async function inFile(objects, bucket, key, config) {
    const text = await textOf(objects, bucket, key);
    if (config.ManifestType === 'ATHENA_DATA')
        return resultsOf(objects, text, config);
    return config.InputType === 'MANIFEST' ? inventory(objects, bucket, text) : itemsIn(text, config);
}
/** An S3 inventory: its manifest names the columns, and gzipped CSV files in the bucket it stands in. */
async function inventory(objects, bucket, manifest) {
    const described = parsed(manifest);
    const { fileSchema, fileFormat, files } = (0,json/* isObject */.Gv)(described) ? described : {};
    if (fileFormat !== 'CSV' || typeof fileSchema !== 'string' || !Array.isArray(files)) {
        throw new ItemReaderFault('The manifest is not one of an S3 inventory in CSV.');
    }
    const CSVHeaders = fileSchema.split(',').map((column) => column.trim());
    const items = [];
    for (const file of files) {
        const key = (0,json/* isObject */.Gv)(file) ? file['key'] : undefined;
        if (typeof key !== 'string')
            throw new ItemReaderFault('A file in the manifest has no key.');
        const text = await textOf(objects, bucket, key);
        items.push(...records(text, { CSVHeaderLocation: 'GIVEN', CSVHeaders }));
    }
    return items;
}
/** The results of an UNLOAD of Athena: its manifest is a list of S3 URLs. */
async function resultsOf(objects, manifest, config) {
    const items = [];
    for (const [url = ''] of rowsOf(manifest, ',')) {
        const { bucket = '', key = '' } = /^s3:\/\/(?<bucket>[^/]+)\/(?<key>.+)$/.exec(url)?.groups ?? {};
        items.push(...mapItems(itemsIn(await textOf(objects, bucket, key), config)).map(inputOf));
    }
    return items;
}
const gzip = [0x1f, 0x8b];
async function textOf(objects, bucket, key) {
    const bytes = await objects.get(bucket, key);
    const isZipped = gzip.every((byte, index) => bytes[index] === byte);
    return Buffer.from(isZipped ? (0,external_node_zlib_.gunzipSync)(bytes) : bytes).toString('utf8');
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/distributed/result-writer.js



async function writingOf(visit, writer = {}) {
    const { Resource, WriterConfig: { Transformation, OutputType } = {} } = writer;
    const transformation = Transformation ?? (Resource === undefined ? 'COMPACT' : 'NONE');
    const isLines = OutputType === 'JSONL';
    if (Resource === undefined)
        return { transformation, isLines, to: undefined };
    const name = visit.language === 'JSONata' ? 'Arguments' : 'Parameters';
    const given = await visit.dataflow.template(visit, name, { of: writer, at: 'ResultWriter/' });
    const { Bucket, Prefix } = (0,json/* isObject */.Gv)(given) ? given : {};
    const to = { bucket: typeof Bucket === 'string' ? Bucket : '', prefix: typeof Prefix === 'string' ? Prefix : '' };
    return { transformation, isLines, to };
}
/** A child that failed has its record, whatever the transformation. */
function results(children, run, transformation) {
    return children.flatMap((child) => {
        const { ended } = child;
        if (ended?.result.status !== 'SUCCEEDED' || transformation === 'NONE')
            return [recordOf(child, run)];
        const output = ended.result.output;
        // An array of arrays loses one level: flatMap takes it.
        return transformation === 'FLATTEN' && Array.isArray(output) ? output : [output];
    });
}
/** Writes a file a kind of end and the manifest; resolves to the output of the state. Rejects with StateFailure. */
async function write(children, run, { to, transformation, isLines }, objects) {
    const folder = `${to.prefix === '' ? '' : `${to.prefix.replace(/\/$/, '')}/`}${run.arn.split(':').at(-1)}`;
    const files = { FAILED: [], PENDING: [], SUCCEEDED: [] };
    const key = `${folder}/manifest.json`;
    try {
        if (objects === undefined)
            throw new machine/* TaskFailure */.E(undefined, 'There is no S3 to write the results to.');
        for (const kind of ['FAILED', 'PENDING', 'SUCCEEDED']) {
            const list = results(children.filter((child) => kindOf(child) === kind), run, transformation);
            if (list.length === 0)
                continue;
            const text = isLines ? list.map((item) => `${JSON.stringify(item)}\n`).join('') : JSON.stringify(list);
            const Key = `${folder}/${kind}_0.${isLines ? 'jsonl' : 'json'}`;
            await objects.put(to.bucket, Key, text);
            files[kind].push({ Key, Size: Buffer.byteLength(text) });
        }
        const manifest = { DestinationBucket: to.bucket, MapRunArn: run.arn, ResultFiles: files };
        await objects.put(to.bucket, key, JSON.stringify(manifest));
    }
    catch (thrown) {
        if (thrown instanceof machine/* TaskFailure */.E)
            throw new errors/* StateFailure */.yI('States.ResultWriterFailed', thrown.causeText);
        throw thrown;
    }
    return { MapRunArn: run.arn, ResultWriterDetails: { Bucket: to.bucket, Key: key } };
}
function kindOf({ ended }) {
    if (ended === undefined)
        return 'PENDING';
    return ended.result.status === 'SUCCEEDED' ? 'SUCCEEDED' : 'FAILED';
}
/** As DescribeExecution tells of it. */
function recordOf({ arn, name, input, started, ended }, { stateMachine }) {
    const result = ended?.result;
    const output = result?.status === 'SUCCEEDED' ? JSON.stringify(result.output) : undefined;
    const members = {
        Cause: result?.status === 'SUCCEEDED' ? undefined : result?.cause,
        Error: result?.status === 'SUCCEEDED' ? undefined : result?.error,
        ExecutionArn: arn,
        Input: JSON.stringify(input),
        InputDetails: { Included: true },
        Name: name,
        Output: output,
        OutputDetails: output === undefined ? undefined : { Included: true },
        RedriveCount: 0,
        StartDate: started?.toISOString(),
        StateMachineArn: stateMachine.id,
        Status: result?.status ?? 'PENDING',
        StopDate: ended?.at.toISOString(),
    };
    return Object.fromEntries(Object.entries(members).filter((entry) => entry[1] !== undefined));
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/distributed/map-run.js











/** AWS runs at most so many child executions at once. */
const mostAtOnce = 10_000;
function distributedMap(visit) {
    return guarded(visit, () => attempt(visit), (failure) => {
        // Fields that cannot be read end the execution before there is a run.
        if (failure.reach === 'none')
            return;
        visit.branch.last = visit.execution.history.record('MapStateFailed', visit.branch.last);
        visit.closed = true;
    });
}
async function attempt(visit) {
    const { execution, branch, state } = visit;
    const given = mapItems(state.ItemReader === undefined ? await visit.dataflow.items(visit) : []);
    const maxConcurrency = await (0,fields/* concurrency */.Ex)(visit, mostAtOnce);
    branch.last = execution.history.record('MapStateStarted', branch.last, {
        mapStateStartedEventDetails: { length: given.length },
    });
    const settings = await settingsOf(visit);
    const run = runOf(visit, maxConcurrency, settings.tolerance);
    branch.last = execution.history.record('MapRunStarted', branch.last, {
        mapRunStartedEventDetails: { mapRunArn: run.arn },
    });
    const output = await performed(visit, given, settings, run);
    // The exit of the state follows MapRunStarted in AWS's histories since November 2024; it followed this event before.
    const succeeded = execution.history.record('MapRunSucceeded', branch.last);
    execution.history.record('MapStateSucceeded', succeeded);
    return visit.dataflow.leave(visit, output);
}
async function settingsOf(visit) {
    const { ItemReader, ItemBatcher, ResultWriter } = visit.state;
    return {
        tolerance: await toleranceOf(visit),
        reading: ItemReader === undefined ? undefined : await readingOf(visit, ItemReader),
        batching: ItemBatcher === undefined ? undefined : await batchingOf(visit, ItemBatcher),
        writing: await writingOf(visit, ResultWriter),
    };
}
function runOf({ execution, state }, maxConcurrency, tolerance) {
    const { id, name } = execution.request.stateMachine;
    const label = state.Label ?? crypto.randomUUID();
    return {
        arn: `${id.replace(':stateMachine:', ':mapRun:')}/${label}:${crypto.randomUUID()}`,
        stateMachine: { id: `${id}/${label}`, name: `${name}/${label}` },
        maxConcurrency,
        toleratedFailureCount: tolerance.count ?? 0,
        toleratedFailurePercentage: tolerance.percentage ?? 0,
    };
}
/** Does the run; its failure is in the history. */
async function performed(visit, given, settings, run) {
    const { execution, branch } = visit;
    const observer = execution.request.mapRuns?.(run);
    visit.hasMapRun = true;
    try {
        const items = await selected(visit, await itemsOf(visit, given, settings.reading));
        const children = childrenOf(batched(items, settings.batching), run);
        observer?.planned(children.map(({ size }) => size));
        const output = await finished(visit, children, settings, { run, observer, tolerance: settings.tolerance });
        observer?.ended('SUCCEEDED');
        return output;
    }
    catch (thrown) {
        const failure = asFailure(visit, thrown instanceof ItemReaderFault ? unreadable(thrown) : thrown);
        observer?.ended(failure instanceof errors/* StateFailure */.yI ? 'FAILED' : 'ABORTED');
        if (failure instanceof errors/* StateFailure */.yI) {
            branch.last = execution.history.record('MapRunFailed', branch.last, {
                mapRunFailedEventDetails: { cause: failure.causeText, error: failure.error },
            });
        }
        throw failure;
    }
    finally {
        visit.hasMapRun = false;
    }
}
/** Runs the children, and writes what has become of them also when too many have failed. */
async function finished(visit, children, { writing }, work) {
    const { floor, request } = visit.execution;
    const written = (to) => floor.outside(() => write(children, work.run, { ...writing, to }, request.objects));
    try {
        await runChildren(visit, children, work);
    }
    catch (thrown) {
        if (thrown instanceof errors/* StateFailure */.yI && writing.to !== undefined)
            await written(writing.to);
        throw thrown;
    }
    return writing.to === undefined ? results(children, work.run, writing.transformation) : written(writing.to);
}
async function itemsOf({ execution }, given, reading) {
    if (reading === undefined)
        return given;
    return execution.floor.outside(() => readItems(reading, execution.request.objects));
}
/** What the ItemSelector makes of the items. */
async function selected(visit, items) {
    const inputs = [];
    for (const item of items)
        inputs.push(await visit.dataflow.item(visit, item));
    return inputs;
}
function batched(items, batching) {
    return batching === undefined ? items.map((input) => ({ input, size: 1 })) : batches(items, batching);
}
function unreadable({ message }) {
    return new errors/* StateFailure */.yI('States.ItemReaderFailed', message);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/states/map.js








/** AWS runs at most so many iterations of an inline Map at once. */
const map_mostAtOnce = 40;
function map(visit) {
    return (0,definition/* isDistributed */.o)(visit.state) ? distributedMap(visit) : inlineMap(visit);
}
function inlineMap(visit) {
    return guarded(visit, () => map_attempt(visit), (failure) => {
        // Fields that cannot be read end the execution before the state has begun.
        if (failure.reach === 'none' && visit.branch.last === visit.entered)
            return;
        visit.branch.last = visit.execution.history.record('MapStateFailed', visit.branch.last);
        visit.closed = true;
    });
}
async function map_attempt(visit) {
    const { execution, branch: outer, dataflow } = visit;
    const items = mapItems(await dataflow.items(visit));
    const limit = await (0,fields/* concurrency */.Ex)(visit, map_mostAtOnce);
    const started = execution.history.record('MapStateStarted', outer.last, {
        mapStateStartedEventDetails: { length: items.length },
    });
    outer.last = started;
    const result = await together(visit, {
        count: items.length,
        limit,
        start(index, signal, after) {
            const item = items[index];
            if (item === undefined)
                throw new RangeError(`Item ${index} of ${items.length}.`);
            return iteration(visit, item, signal, after?.last ?? started);
        },
        ended({ branch }) {
            outer.last = recordIteration(visit, branch, 'Succeeded', branch.last);
        },
        failed(failing, running) {
            outer.last = failing.branch.last;
            for (const line of [failing, ...running.filter((line) => line !== failing)]) {
                recordIteration(visit, line.branch, line === failing ? 'Failed' : 'Aborted', outer.last);
                recordAborted(line.branch, outer.last);
            }
        },
    });
    execution.history.record('MapStateSucceeded', outer.last);
    return dataflow.leave(visit, result);
}
function iteration(visit, item, signal, previous) {
    const branch = innerBranch(visit, signal, previous, item);
    branch.last = recordIteration(visit, branch, 'Started', previous);
    return { branch, index: item.Index, run };
    async function run() {
        const input = await visit.dataflow.item(visit, item).catch((thrown) => {
            throw asFailure({ ...visit, branch }, thrown);
        });
        return runRegion((0,definition/* processorOf */._)(visit.state), input, branch, visit.execution);
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/states/parallel.js



function parallel(visit) {
    return guarded(visit, () => parallel_attempt(visit), (failure) => {
        // Fields that cannot be read end the execution before the state has begun.
        if (failure.reach === 'none' && visit.branch.last === visit.entered)
            return;
        visit.branch.last = visit.execution.history.record('ParallelStateFailed', visit.branch.last);
        visit.closed = true;
    });
}
async function parallel_attempt(visit) {
    const { execution, branch: outer, state } = visit;
    const input = await visit.dataflow.arguments(visit);
    const started = execution.history.record('ParallelStateStarted', outer.last);
    outer.last = started;
    const result = await together(visit, {
        count: state.Branches.length,
        limit: state.Branches.length,
        start(index, signal) {
            const branch = innerBranch(visit, signal, started);
            const region = state.Branches[index];
            if (region === undefined)
                throw new RangeError(`Branch ${index} of ${state.Branches.length}.`);
            return { branch, index, run: () => runRegion(region, input, branch, execution) };
        },
        ended({ branch }) {
            outer.last = branch.last;
        },
        failed({ branch }, running) {
            outer.last = branch.last;
            for (const line of running)
                recordAborted(line.branch, branch.last);
        },
    });
    execution.history.record('ParallelStateSucceeded', outer.last);
    return visit.dataflow.leave(visit, result);
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/states/pass.js

async function pass(visit) {
    return onward(visit, await visit.dataflow.pass(visit));
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/states/succeed.js
/** Ends its region, wherever it stands. */
async function succeed(visit) {
    const { output, assigned } = await visit.dataflow.leave(visit);
    return { output, assigned, next: undefined };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/call.js


async function ask(visit, call, events) {
    const { clock, floor } = visit.execution;
    const over = new AbortController();
    let alive = clock.now().getTime();
    const sign = () => {
        alive = clock.now().getTime();
    };
    async function timeout(seconds) {
        await clock.sleep(seconds * 1000, over.signal);
        return { kind: 'timedOut', alias: undefined };
    }
    async function missedHeartbeat(seconds) {
        for (;;) {
            const left = alive + seconds * 1000 - clock.now().getTime();
            if (left <= 0)
                return { kind: 'timedOut', alias: 'States.HeartbeatTimeout' };
            await clock.sleep(left, over.signal);
        }
    }
    const ends = [answer(visit, call, events, over.signal, sign), stopped(visit.branch.signal, over.signal)];
    if (call.timeoutSeconds !== undefined)
        ends.push(timeout(call.timeoutSeconds));
    if (call.heartbeatSeconds !== undefined)
        ends.push(missedHeartbeat(call.heartbeatSeconds));
    try {
        return await floor.outside(() => Promise.race(ends));
    }
    finally {
        over.abort(new errors/* Stopped */.C9());
        // Once one has won, the others end by the signal, and nobody asks how.
        for (const end of ends)
            end.catch(() => undefined);
    }
}
async function answer({ execution, name, branch, retryCount, taskToken }, { resource, arguments: given }, events, signal, heartbeat) {
    const isActivity = resource.kind === 'activity';
    const running = execution.request.tasks.run({
        resource: resource.arn,
        arguments: given,
        state: name,
        path: branch.path,
        attempt: retryCount,
        taskToken,
        started(workerName) {
            if (!signal.aborted && isActivity)
                events.started(workerName);
        },
        submitted(output) {
            if (!signal.aborted)
                events.submitted(JSON.stringify(output ?? null));
        },
        heartbeat,
        signal,
    });
    execution.work.add(running);
    try {
        return { kind: 'succeeded', text: JSON.stringify((await running) ?? null) };
    }
    catch (thrown) {
        if (!(thrown instanceof machine/* TaskFailure */.E))
            throw thrown;
        return { kind: 'failed', failure: thrown };
    }
    finally {
        execution.work.delete(running);
    }
}
/** Rejects when the branch is stopped. `over` lets go of the branch's signal. */
function stopped(branch, over) {
    return new Promise((_, reject) => {
        if (branch.aborted)
            reject(new errors/* Stopped */.C9());
        branch.addEventListener('abort', () => reject(new errors/* Stopped */.C9()), { once: true, signal: over });
    });
}

// EXTERNAL MODULE: ./.build/simulators/cloud/states/resource.js
var states_resource = __webpack_require__(22333);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/task-events.js


function taskEvents(visit, call) {
    const { resource } = call;
    return resource.kind === 'integration'
        ? integrationEvents(visit, call, resource)
        : workerEvents(visit, call, resource);
}
function integrationEvents(visit, call, { type, action }) {
    const of = { resource: action, resourceType: type };
    const record = recorder(visit);
    let waitsForSubmission = action.includes('.');
    return {
        scheduled() {
            record('TaskScheduled', {
                taskScheduledEventDetails: {
                    ...heartbeatOf(call),
                    parameters: JSON.stringify(call.arguments),
                    region: regionOf(visit),
                    ...of,
                    ...credentialsOf(call),
                    ...timeoutOf(call),
                },
            });
        },
        started: () => record('TaskStarted', { taskStartedEventDetails: of }),
        submitted(output) {
            waitsForSubmission = false;
            record('TaskSubmitted', { taskSubmittedEventDetails: { output, outputDetails: whole, ...of } });
        },
        succeeded: (output) => record('TaskSucceeded', { taskSucceededEventDetails: { output, outputDetails: whole, ...of } }),
        failed(failure, event = waitsForSubmission ? 'TaskSubmitFailed' : 'TaskFailed') {
            record(event, { [detailsKey(event)]: { ...reasons(failure), ...of } });
        },
        timedOut: (failure) => record('TaskTimedOut', { taskTimedOutEventDetails: { ...reasons(failure), ...of } }),
    };
}
function workerEvents(visit, call, { kind, arn }) {
    const [type, key] = kind === 'lambda' ? ['LambdaFunction', 'lambdaFunction'] : ['Activity', 'activity'];
    const record = recorder(visit);
    return {
        scheduled() {
            const details = {
                input: JSON.stringify(call.arguments),
                inputDetails: whole,
                resource: arn,
                ...credentialsOf(call),
                ...timeoutOf(call),
            };
            record(`${type}Scheduled`, {
                [`${key}ScheduledEventDetails`]: kind === 'activity' ? { ...heartbeatOf(call), ...details } : details,
            });
        },
        started(workerName) {
            const details = { activityStartedEventDetails: workerName === undefined ? {} : { workerName } };
            record(`${type}Started`, kind === 'activity' ? details : {});
        },
        submitted: () => undefined,
        succeeded: (output) => record(`${type}Succeeded`, { [`${key}SucceededEventDetails`]: { output, outputDetails: whole } }),
        failed: (failure, event = `${type}Failed`) => record(event, { [detailsKey(event)]: reasons(failure) }),
        timedOut: (failure) => record(`${type}TimedOut`, { [`${key}TimedOutEventDetails`]: reasons(failure) }),
    };
}
/** `taskFailedEventDetails` of `TaskFailed`. */
function detailsKey(event) {
    return `${event.charAt(0).toLowerCase()}${event.slice(1)}EventDetails`;
}
function recorder({ execution, branch }) {
    return (type, details) => {
        branch.last = execution.history.record(type, branch.last, details);
    };
}
function regionOf({ execution }) {
    return execution.request.stateMachine.id.split(':')[3] ?? '';
}
function timeoutOf({ timeoutSeconds }) {
    return timeoutSeconds === undefined ? {} : { timeoutInSeconds: timeoutSeconds };
}
function credentialsOf({ credentials }) {
    return (0,json/* isObject */.Gv)(credentials) ? { taskCredentials: { roleArn: credentials['RoleArn'] } } : {};
}
function heartbeatOf({ heartbeatSeconds }) {
    return heartbeatSeconds === undefined ? {} : { heartbeatInSeconds: heartbeatSeconds };
}
function reasons({ error, causeText }) {
    return { ...(causeText !== undefined && { cause: causeText }), ...(error !== undefined && { error }) };
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/states/task.js








function task(visit) {
    return guarded(visit, () => task_attempt(visit));
}
async function task_attempt(visit) {
    const resource = (0,states_resource/* parseResource */._)(visit.state.Resource);
    if (resource === undefined) {
        throw new errors/* EvaluationFault */.Fc('States.Runtime', `The resource '${visit.state.Resource}' is not one of Step Functions.`);
    }
    const missing = visit.execution.request.tasks.missing?.(resource.arn);
    if (missing !== undefined)
        throw new errors/* EvaluationFault */.Fc('States.Runtime', missing);
    visit.taskToken = resource.takesToken ? crypto.randomUUID() : undefined;
    const call = {
        resource,
        arguments: await visit.dataflow.arguments(visit),
        credentials: await visit.dataflow.credentials(visit),
        timeoutSeconds: await (0,fields/* seconds */.YA)(visit, 'TimeoutSeconds'),
        heartbeatSeconds: await (0,fields/* seconds */.YA)(visit, 'HeartbeatSeconds'),
    };
    const events = taskEvents(visit, call);
    events.scheduled();
    await settle(visit.execution);
    // An activity starts when a worker takes its task.
    if (resource.kind !== 'activity')
        events.started();
    const answer = await ask(visit, call, events);
    if (answer.kind === 'succeeded' && !(0,json/* exceedsDataLimit */.fj)(answer.text)) {
        events.succeeded(answer.text);
        return visit.dataflow.leave(visit, (0,json/* parseJson */.qF)(answer.text));
    }
    const failure = failureOf(answer, resource.name);
    if (answer.kind === 'timedOut')
        events.timedOut(failure);
    else
        events.failed(failure, answer.kind === 'failed' ? answer.failure.event : undefined);
    await settle(visit.execution);
    throw failure;
}
function failureOf(answer, resource) {
    switch (answer.kind) {
        case 'succeeded':
            return (0,errors/* resultTooLarge */.Zy)(resource, 'any');
        case 'failed': {
            const { error, causeText } = answer.failure;
            return new errors/* StateFailure */.yI(error, causeText, error === 'States.Runtime' ? 'none' : 'any');
        }
        case 'timedOut':
            return new errors/* StateFailure */.yI('States.Timeout', undefined, 'any', answer.alias);
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/states/wait.js



/** The longest delay in seconds that AWS takes: 68 years. */
const longestDelay = 2 ** 31 - 1;
async function wait(visit) {
    await rest(visit, await wait_delay(visit));
    return onward(visit, await visit.dataflow.leave(visit));
}
/** In milliseconds. */
async function wait_delay(visit) {
    const until = await (0,fields/* instant */.uR)(visit, 'Timestamp');
    if (until === undefined)
        return ((await (0,fields/* seconds */.YA)(visit, 'Seconds')) ?? 0) * 1000;
    const left = until.getTime() - visit.execution.clock.now().getTime();
    if (left / 1000 > longestDelay)
        throw new errors/* EvaluationFault */.Fc('States.Runtime', 'Wait state delay is too long.');
    return left;
}
/** A wait between two looks ends when that which is looked for has happened, or when its time is over. */
async function rest(visit, milliseconds) {
    const { execution, state, region } = visit;
    const following = region.States[state.Next ?? ''];
    const look = following?.Type === 'Task' ? execution.request.looks?.(following.Resource, following.Arguments) : undefined;
    if (look === undefined) {
        await sleep(visit, milliseconds);
        return;
    }
    const over = new AbortController();
    const { clock, floor } = execution;
    await floor.outside(async () => {
        const signal = AbortSignal.any([visit.branch.signal, over.signal]);
        const ends = [clock.sleep(milliseconds, signal), look(signal)];
        try {
            await Promise.race(ends);
        }
        finally {
            over.abort(new Error('The wait is over.'));
            await Promise.allSettled(ends);
        }
    });
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/region.js













/** A chain that never waits lets the process do something else after so many milliseconds. */
const turnMilliseconds = 10;
/** Goes from state to state until the region ends, and returns its output. Needs the floor. */
async function runRegion(region, input, branch, execution) {
    let name = region.StartAt;
    let current = { value: input, text: JSON.stringify(input) };
    let turn = performance.now();
    for (;;) {
        if (branch.signal.aborted)
            throw new errors/* Stopped */.C9();
        if (performance.now() - turn > turnMilliseconds) {
            await settle(execution);
            turn = performance.now();
        }
        const visit = enter(region, name, current, branch, execution);
        branch.visit = visit;
        let next;
        try {
            const transition = await perform(visit);
            next = transition.next;
            current = exit(visit, transition);
        }
        catch (thrown) {
            throw asFailure(visit, thrown);
        }
        branch.visit = undefined;
        if (next === undefined)
            return current.value;
        name = next;
    }
}
function enter(region, name, input, branch, execution) {
    const state = region.States[name];
    if (state === undefined)
        throw new TypeError(`The state '${name}' is missing, and validation has not seen it.`);
    const before = branch.last;
    const entered = execution.history.record(eventNames[state.Type].entered, before, {
        stateEnteredEventDetails: { input: input.text, inputDetails: whole, name },
    });
    branch.last = entered;
    const language = state.QueryLanguage ?? execution.machine.QueryLanguage ?? 'JSONPath';
    return {
        execution,
        branch,
        name,
        state,
        region,
        language,
        dataflow: execution.languages[language],
        input: input.value,
        entered,
        before,
        enteredTime: execution.history.time,
        retryCount: 0,
        taskToken: undefined,
        inner: [],
        hasMapRun: false,
        closed: false,
    };
}
function exit({ execution, branch, name, state }, { output, assigned }) {
    const text = JSON.stringify(output);
    if ((0,json/* exceedsDataLimit */.fj)(text))
        throw (0,errors/* resultTooLarge */.Zy)(name, 'named');
    const left = { name, output: text, outputDetails: whole };
    const details = assigned === undefined ? left : { ...region_assign(branch.variables, assigned), ...left };
    branch.last = execution.history.record(eventNames[state.Type].exited, branch.last, {
        stateExitedEventDetails: details,
    });
    return { value: output, text };
}
/** Assigns variables, and returns how the history tells of it. */
function region_assign(variables, assigned) {
    const texts = Object.entries(assigned).map(([variable, value]) => [variable, JSON.stringify(value)]);
    for (const [variable, text] of texts)
        if ((0,json/* exceedsDataLimit */.fj)(text))
            throw (0,errors/* resultTooLarge */.Zy)(variable, 'named');
    if (texts.length === 0)
        return {};
    Object.assign(variables, assigned);
    return { assignedVariables: Object.fromEntries(texts), assignedVariablesDetails: whole };
}
function perform(visit) {
    return visitors[visit.state.Type](visit);
}
/** Made once: every event of a history that is kept holds its name. */
const eventNames = {
    Pass: named('Pass'),
    Task: named('Task'),
    Choice: named('Choice'),
    Wait: named('Wait'),
    Succeed: named('Succeed'),
    Fail: named('Fail'),
    Parallel: named('Parallel'),
    Map: named('Map'),
};
function named(type) {
    return { entered: `${type}StateEntered`, exited: `${type}StateExited` };
}
const visitors = {
    Pass: pass,
    Task: task,
    Choice: choice,
    Wait: wait,
    Succeed: succeed,
    Fail: fail,
    Parallel: parallel,
    Map: map,
};

// EXTERNAL MODULE: ./.build/simulators/cloud/states/validation/index.js + 8 modules
var validation = __webpack_require__(82739);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/interpreter.js







/** Express executions end after so many seconds. Standard ones have a year: nothing here lives that long. */
const longestExpress = 300;
/**
 * Resolves when the execution has ended; it rejects with InvalidDefinition before anything has run, and otherwise only
 * when something is wrong with the task runner or the interpreter. The journal has every event by then.
 */
async function execute(request) {
    return runMachine((0,validation/* stateMachine */.a)(request.definition), request);
}
/** Executes a machine that has been checked. `path` has the indices of the Map iterations that it stands in. */
async function runMachine(machine, request, path = []) {
    const { clock, journal, type } = request;
    const execution = {
        request,
        machine,
        input: request.input,
        history: new History(clock, journal, type),
        floor: new Floor(),
        clock,
        languages: { JSONata: jsonataDataflow(clock), JSONPath: jsonpathDataflow },
        work: new Set(),
    };
    const end = new AbortController();
    const branch = {
        last: 0,
        variables: Object.create(null),
        path,
        item: undefined,
        signal: end.signal,
        visit: undefined,
    };
    const stop = () => end.abort(new errors/* Stopped */.C9());
    request.signal.addEventListener('abort', stop, { once: true, signal: end.signal });
    if (request.signal.aborted)
        stop();
    limitTime(execution, end);
    recordStart(execution);
    try {
        await execution.floor.take();
        return succeeded(execution, branch, await runRegion(machine, execution.input, branch, execution));
    }
    catch (thrown) {
        return ended(execution, branch, thrown);
    }
    finally {
        stop();
        await Promise.allSettled(execution.work);
    }
}
/** Aborts `end` when the execution has taken too long; `end` itself ends the wait for it. */
function limitTime({ machine, clock, request }, end) {
    const seconds = Math.min(machine.TimeoutSeconds ?? Infinity, request.type === 'EXPRESS' ? longestExpress : Infinity);
    if (seconds === Infinity)
        return;
    clock.sleep(seconds * 1000, end.signal).then(() => end.abort(new errors/* Stopped */.C9()), () => undefined);
}
function recordStart({ request, input, history }) {
    history.record('ExecutionStarted', 0, {
        executionStartedEventDetails: {
            input: JSON.stringify(input),
            inputDetails: whole,
            roleArn: request.execution.roleArn,
        },
    });
}
function succeeded({ history }, { last }, output) {
    history.recordEnd('ExecutionSucceeded', last, {
        executionSucceededEventDetails: { output: JSON.stringify(output), outputDetails: whole },
    });
    return { status: 'SUCCEEDED', output };
}
function ended({ request, history }, { last }, thrown) {
    if (thrown instanceof errors/* StateFailure */.yI) {
        const reasons = { cause: thrown.causeText, error: thrown.error };
        history.recordEnd('ExecutionFailed', last, { executionFailedEventDetails: given(reasons) });
        return { status: 'FAILED', ...reasons };
    }
    if (thrown instanceof errors/* HistoryFull */.y5) {
        const cause = `The execution reached the maximum number of history events (${maximumOfEvents}).`;
        const reasons = { cause, error: 'States.Runtime' };
        history.recordEnd('ExecutionFailed', history.last, { executionFailedEventDetails: reasons });
        return { status: 'FAILED', ...reasons };
    }
    if (!(thrown instanceof errors/* Stopped */.C9))
        throw thrown;
    // What ends an execution from outside follows no event of it.
    if (!request.signal.aborted) {
        history.recordEnd('ExecutionTimedOut', 0, { executionTimedOutEventDetails: { error: 'States.Timeout' } });
        return { status: 'TIMED_OUT' };
    }
    const reason = request.signal.reason;
    const reasons = reason instanceof errors/* ExecutionStop */.n7 ? { cause: reason.cause, error: reason.error } : {};
    history.recordEnd('ExecutionAborted', 0, { executionAbortedEventDetails: given(reasons) });
    return { status: 'ABORTED', ...reasons };
}
function given(reasons) {
    return Object.fromEntries(Object.entries(reasons).filter(([, reason]) => reason !== undefined));
}


/***/ }),

/***/ 71043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   fj: () => (/* binding */ exceedsDataLimit),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u0: () => (/* binding */ dataLimit)
/* harmony export */ });
/** Throws SyntaxError. */
function parseJson(text) {
    return JSON.parse(text);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** As Step Functions and JSONata name the types of values. */
function typeName(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}
/** Inputs, outputs and results of states, in bytes of their UTF-8 text: the quota of Step Functions. */
const dataLimit = 256 * 1024;
function exceedsDataLimit(text) {
    // A UTF-16 unit takes at most three bytes, at least one.
    if (text.length * 3 <= dataLimit)
        return false;
    return text.length > dataLimit || Buffer.byteLength(text) > dataLimit;
}


/***/ }),

/***/ 20590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ ExpressionError),
  w: () => (/* binding */ compile)
});

// EXTERNAL MODULE: ./node_modules/jsonata/jsonata.js
var jsonata = __webpack_require__(79132);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/json.js
var json = __webpack_require__(71043);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/random.js
var random = __webpack_require__(52302);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/jsonata/error.js
/** An error as JSONata throws its own: with a code. */
class JsonataError extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/jsonata/functions.js
/** The functions that Step Functions adds to JSONata. Source: "Transforming data with JSONata in Step Functions". */




const functions = [
    { name: 'partition', signature: '<an:a>', implementation: partition },
    { name: 'range', signature: '<nnn:x>', implementation: range },
    { name: 'hash', signature: '<ss:s>', implementation: hash },
    { name: 'random', signature: '<n?:n>', implementation: random/* random */.y },
    { name: 'uuid', signature: '<:s>', implementation: () => crypto.randomUUID() },
    { name: 'parse', signature: '<s:x>', implementation: json/* parseJson */.qF },
];
function partition(values, size) {
    if (!(size >= 1))
        throw new JsonataError('D3137', `$partition takes a size of 1 or more, not ${size}`);
    const length = Math.floor(size);
    return Array.from({ length: Math.ceil(values.length / length) }, (_, index) => values.slice(index * length, (index + 1) * length));
}
/** From the first to the last, both included. A range of one is that number: so AWS gives it. */
function range(first, last, step) {
    if (step === 0)
        throw new JsonataError('D3137', '$range takes a step other than 0');
    const length = Math.max(0, Math.floor((last - first) / step) + 1);
    return length === 1 ? first : Array.from({ length }, (_, index) => first + index * step);
}
const algorithms = {
    MD5: 'md5',
    'SHA-1': 'sha1',
    'SHA-256': 'sha256',
    'SHA-384': 'sha384',
    'SHA-512': 'sha512',
};
function hash(text, algorithm) {
    const name = algorithms[algorithm];
    if (name === undefined) {
        throw new JsonataError('D3137', `$hash takes one of ${Object.keys(algorithms).join(', ')}, not ${algorithm}`);
    }
    return (0,external_node_crypto_.createHash)(name).update(text).digest('hex');
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/jsonata/limits.js
/**
 * What Step Functions lets one evaluation use, and what it says of more. Its guide gives no numbers; these are what
 * people have measured: 100 levels of depth, and the memory of 873,782 numbers.
 */
/** How deep the parts of an expression may nest. */
const deepest = 100;
const mostItems = 873_782;
/** In characters: a number takes eight bytes. */
const longestText = mostItems * 8;
/** Nodes that one evaluation may visit: far beyond any real one, and soon reached by an endless one. */
const mostNodes = 500_000;
/** Nodes begun and not ended: those of a recursion, but also the keys of one object, which are evaluated together. */
const mostOpen = 100_000;
/** Its message has no code, unlike those of JSONata's own errors. */
class LimitError extends Error {
}
/** Counts what one evaluation uses. Throwing is the only way to end one that does not end. */
class Meter {
    #visited = 0;
    #open = 0;
    begin() {
        this.#visited += 1;
        this.#open += 1;
        if (this.#open > mostOpen)
            throw overflow();
        if (this.#visited > mostNodes)
            throw new LimitError('Expression evaluation timeout: Check for infinite loop');
    }
    end(result) {
        this.#open -= 1;
        const isText = typeof result === 'string' && result.length > longestText;
        if (!isText && !(Array.isArray(result) && result.length > mostItems))
            return;
        throw new LimitError('Expression evaluation memory limit exceeded: Check for excessive memory usage');
    }
}
function overflow() {
    const advice = 'Check for non-terminating recursive function. Consider rewriting as tail-recursive.';
    return new LimitError(`Stack overflow error: ${advice}`);
}
/** Throws LimitError for an expression that is too deep in whatever way it is evaluated. */
function checkDepth(depth) {
    if (depth > deepest)
        throw overflow();
}
/** Whether an evaluation looks at each part of the expression once, or once an item: then nothing needs to be counted. */
function isStraight(ast) {
    const { type, value, group } = ast;
    if (!straight.has(type) || value === '..' || group !== undefined)
        return false;
    return childrenOf(ast).every(isStraight);
}
const straight = new Set([
    ...['path', 'name', 'variable', 'string', 'number', 'value', 'regex'],
    ...['binary', 'unary', 'condition', 'function', 'apply'],
]);
/** How many nodes of a syntax tree stand in each other. */
function depthOf(node) {
    return 1 + Math.max(0, ...childrenOf(node).map(depthOf));
}
function childrenOf(part) {
    return Object.values(part).flatMap((value) => {
        if (typeof value !== 'object' || value === null)
            return [];
        return 'type' in value ? [value] : childrenOf(value);
    });
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/jsonata/expression.js
/** One JSONata expression as Step Functions evaluates it: without `$eval`, with functions of its own, and with an end. */



/** What JSONata said. Only its own errors have a code, such as `T1006`. */
class ExpressionError extends Error {
    code;
    constructor(message, code, options) {
        super(message, options);
        this.code = code;
    }
}
const meterName = ' meter';
/** Expressions by their text: validation and all executions of a machine share them. */
const compiled = new Map();
const mostCompiled = 10_000;
/** Throws an ExpressionError for what is not JSONata. */
function compile(text) {
    const known = compiled.get(text);
    if (known !== undefined)
        return known;
    if (compiled.size >= mostCompiled)
        compiled.clear();
    const expression = prepare(text);
    compiled.set(text, expression);
    return expression;
}
function prepare(text) {
    let expression;
    try {
        expression = jsonata(text);
    }
    catch (thrown) {
        throw explained(thrown);
    }
    for (const { name, implementation, signature } of functions) {
        expression.registerFunction(name, implementation, signature);
    }
    expression.assign('eval', undefined);
    const ast = expression.ast();
    const depth = depthOf(ast);
    const isMetered = !isStraight(ast);
    if (isMetered)
        meter(expression);
    return {
        ast,
        async evaluate(bindings) {
            if (isMetered)
                bindings[meterName] = new Meter();
            try {
                checkDepth(depth);
                return (await expression.evaluate(undefined, bindings));
            }
            catch (thrown) {
                throw explained(thrown);
            }
        },
    };
}
/** JSONata calls these at every node that it evaluates. */
function meter(expression) {
    const begin = (_node, _input, environment) => environment.lookup(meterName).begin();
    const end = (_node, _input, environment, result) => environment.lookup(meterName).end(result);
    expression.assign(Symbol.for('jsonata.__evaluate_entry'), begin);
    expression.assign(Symbol.for('jsonata.__evaluate_exit'), end);
}
function explained(thrown) {
    const { code, message } = thrown;
    return new ExpressionError(String(message), code, { cause: thrown });
}


/***/ }),

/***/ 30816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ compileTemplate),
/* harmony export */   M1: () => (/* binding */ evaluateTemplate),
/* harmony export */   MT: () => (/* binding */ expressionText),
/* harmony export */   cG: () => (/* binding */ evaluateAs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86214);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71043);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20590);
/** A field of a JSONata state: JSON in which every string of the form `{% … %}` is an expression. */



/** The expression of a string, if it is one. */
function expressionText(value) {
    if (typeof value !== 'string' || !value.startsWith('{%') || !value.endsWith('%}') || value.length < 4)
        return undefined;
    return value.slice(2, -2).trim();
}
/** `location` is where the field stands in its state, as messages say it: `Output`, `Choices[0]/Condition`. */
function compileTemplate(value, location) {
    const text = expressionText(value);
    if (text !== undefined)
        return { kind: 'expression', text, location, expression: (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .compile */ .w)(text) };
    if (Array.isArray(value)) {
        const items = value.map((item, index) => compileTemplate(item, `${location}[${index}]`));
        return items.every(({ kind }) => kind === 'constant') ? { kind: 'constant', value } : { kind: 'array', items };
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value)) {
        const entries = Object.entries(value).map(([key, item]) => [key, compileTemplate(item, `${location}/${key}`)]);
        return entries.every(([, { kind }]) => kind === 'constant')
            ? { kind: 'constant', value }
            : { kind: 'object', entries };
    }
    return { kind: 'constant', value };
}
async function evaluateTemplate(template, bindings) {
    switch (template.kind) {
        case 'constant':
            return template.value;
        case 'expression':
            return evaluateExpression(template, bindings);
        case 'array': {
            const items = [];
            for (const item of template.items)
                items.push(await evaluateTemplate(item, bindings));
            return items;
        }
        case 'object': {
            const object = {};
            for (const [key, item] of template.entries)
                object[key] = await evaluateTemplate(item, bindings);
            return object;
        }
    }
}
/** As evaluateTemplate, for a field that must have a certain type. */
async function evaluateAs(template, bindings, expected, is) {
    const value = await evaluateTemplate(template, bindings);
    if (is(value))
        return value;
    const location = template.kind === 'expression' ? template.location : undefined;
    const subject = template.kind === 'expression' ? subjectOf(template.text, template.location) : 'The field';
    throw fault(`${subject} returned an unexpected result type. Expected '${expected}', but was '${(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .typeName */ .go)(value)}' for value: ${JSON.stringify(value)}`, location);
}
async function evaluateExpression({ expression, text, location }, bindings) {
    const subject = subjectOf(text, location);
    let value;
    try {
        value = await expression.evaluate(bindings);
    }
    catch (thrown) {
        if (!(thrown instanceof _expression_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionError */ .t))
            throw thrown;
        const colon = thrown.code === undefined ? ':' : `. ${thrown.code}:`;
        throw fault(`${subject} threw an error during evaluation${colon} ${thrown.message}`, location);
    }
    if (value === undefined)
        throw fault(`${subject} returned nothing (undefined).`, location);
    const json = settled(value);
    if (json === undefined)
        throw fault(`${subject} returned an unsupported result type.`, location);
    return json;
}
function subjectOf(text, location) {
    return `The JSONata expression '${text}' specified for the field '${location}'`;
}
function fault(reason, location) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvaluationFault */ .Fc('States.QueryEvaluationError', reason, location);
}
/** Values that are known to be plain JSON, so that what only passes through is looked at once. */
const plain = new WeakSet();
/**
 * An expression's result as JSON; undefined when it holds a function. JSONata marks the arrays that it made, and
 * would unwrap them when it meets them again: they become plain ones.
 */
function settled(value) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    // AWS tells of what is no number of JSON as text: `Infinity`.
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : String(value);
    if (typeof value !== 'object')
        return undefined;
    if (plain.has(value))
        return value;
    const json = Array.isArray(value) ? settledArray(value) : settledObject(value);
    if (json !== undefined)
        plain.add(json);
    return json;
}
function settledArray(values) {
    const items = [];
    for (const value of values) {
        const item = settled(value);
        if (item === undefined)
            return undefined;
        items.push(item);
    }
    return items;
}
function settledObject(value) {
    if ('_jsonata_lambda' in value || '_jsonata_function' in value)
        return undefined;
    const object = {};
    for (const [key, item] of Object.entries(value)) {
        if (item === undefined)
            continue;
        const json = settled(item);
        if (json === undefined)
            return undefined;
        object[key] = json;
    }
    return object;
}


/***/ }),

/***/ 18386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ operators),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71043);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98684);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73557);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41143);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50151);
/** Choice rules of JSONPath: And, Or, Not, and comparisons of a Variable. */





function holds(rule, scope) {
    if (Array.isArray(rule['And']))
        return rule['And'].every((inner) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(inner) && holds(inner, scope));
    if (Array.isArray(rule['Or']))
        return rule['Or'].some((inner) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(inner) && holds(inner, scope));
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(rule['Not']))
        return !holds(rule['Not'], scope);
    return Object.entries(rule).every(([operator, operand]) => compares(operator, operand, rule, scope));
}
function compares(operator, operand, rule, scope) {
    const variable = rule['Variable'];
    if (typeof variable !== 'string')
        return false;
    if (operator === 'IsPresent')
        return (find(variable, scope) !== undefined) === operand;
    const test = tests[operator];
    if (test !== undefined)
        return test(existing(variable, scope)) === operand;
    const isPath = operator.endsWith('Path');
    const compare = comparisons[isPath ? operator.slice(0, -'Path'.length) : operator];
    // Variable, Next, Comment and Assign stand beside the operator.
    if (compare === undefined)
        return true;
    const value = existing(variable, scope);
    return compare(value, isPath && typeof operand === 'string' ? existing(operand, scope) : operand);
}
function find(path, scope) {
    try {
        return (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(scope, (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePath */ .Rr)(path));
    }
    catch (thrown) {
        if (thrown instanceof _read_js__WEBPACK_IMPORTED_MODULE_4__/* .Missing */ .JR)
            return undefined;
        throw thrown;
    }
}
function existing(path, scope) {
    const value = find(path, scope);
    if (value !== undefined)
        return value;
    throw (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .runtime */ .fA)(`Invalid path '${path}': The choice state's condition path references an invalid value.`);
}
const tests = {
    IsNull: (value) => value === null,
    IsNumeric: (value) => typeof value === 'number',
    IsString: (value) => typeof value === 'string',
    IsBoolean: (value) => typeof value === 'boolean',
    IsTimestamp: (value) => typeof value === 'string' && (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isInstant */ .uZ)(value),
};
const isString = (value) => typeof value === 'string';
const isNumber = (value) => typeof value === 'number';
const isTime = (value) => isString(value) && _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetDateTime */ .Jl.test(value);
const order = (one, other) => (one < other ? -1 : Number(one > other));
const asText = (value) => (isString(value) ? value : undefined);
const asNumber = (value) => (isNumber(value) ? value : undefined);
const asTime = (value) => (isTime(value) ? Date.parse(value) : undefined);
/** `StringEquals`, `StringLessThan` and so on: false for a value of another type. */
function family(name, typed) {
    const compared = (is) => (value, operand) => {
        const [one, other] = [typed(value), typed(operand)];
        return one !== undefined && other !== undefined && is(order(one, other));
    };
    return {
        [`${name}Equals`]: compared((order) => order === 0),
        [`${name}LessThan`]: compared((order) => order < 0),
        [`${name}LessThanEquals`]: compared((order) => order <= 0),
        [`${name}GreaterThan`]: compared((order) => order > 0),
        [`${name}GreaterThanEquals`]: compared((order) => order >= 0),
    };
}
const comparisons = {
    ...family('String', asText),
    ...family('Numeric', asNumber),
    ...family('Timestamp', asTime),
    BooleanEquals: (value, operand) => typeof value === 'boolean' && value === operand,
    StringMatches: (value, operand) => isString(value) && isString(operand) && wildcard(operand).test(value),
};
/** `*` is any text; `\*` and `\\` are the characters. */
function wildcard(pattern) {
    const source = pattern.replace(/\\([*\\])|\*|[^*\\]+|\\/g, (part, escaped) => part === '*' ? '.*' : literally(escaped ?? part));
    return new RegExp(`^${source}$`, 's');
}
function literally(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
/** The operators, as validation knows them. */
const operators = new Set([
    ...Object.keys(comparisons),
    ...Object.keys(comparisons)
        .filter((name) => name !== 'StringMatches')
        .map((name) => `${name}Path`),
    ...Object.keys(tests),
    'IsPresent',
]);


/***/ }),

/***/ 80246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ intrinsics),
/* harmony export */   o: () => (/* binding */ IntrinsicError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71043);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52302);
/** The intrinsic functions of JSONPath states. Source: "Intrinsic functions for JSONPath states in Step Functions". */



/** An argument that a function cannot take. */
class IntrinsicError extends Error {
}
const intrinsics = {
    'States.Format': (template = null, ...values) => format(text(template), values),
    'States.StringToJson': (value = null) => (text(value).trim() === '' ? null : parsed(text(value))),
    'States.JsonToString': (value = null) => JSON.stringify(value),
    'States.Array': (...values) => values,
    'States.ArrayPartition': (array = null, size = null) => partition(list(array), whole(size)),
    'States.ArrayContains': (array = null, value = null) => list(array).some((item) => same(item, value)),
    'States.ArrayRange': (first = null, last = null, step = null) => range(whole(first), whole(last), whole(step)),
    'States.ArrayGetItem': (array = null, index = null) => item(list(array), whole(index)),
    'States.ArrayLength': (array = null) => list(array).length,
    'States.ArrayUnique': (array = null) => unique(list(array)),
    'States.Base64Encode': (value = null) => Buffer.from(short(text(value)), 'utf8').toString('base64'),
    'States.Base64Decode': (value = null) => Buffer.from(short(text(value)), 'base64').toString('utf8'),
    'States.Hash': (value = null, algorithm = null) => hash(short(printed(value)), text(algorithm)),
    'States.JsonMerge': (one = null, other = null, deep = null) => merge(object(one), object(other), deep),
    'States.MathRandom': (from = null, to = null, seed = null) => between(whole(from), whole(to), seed === null ? undefined : whole(seed)),
    'States.MathAdd': (one = null, other = null) => whole(one) + whole(other),
    'States.StringSplit': (value = null, splitters = null) => split(text(value), text(splitters)),
    'States.UUID': () => crypto.randomUUID(),
};
function format(template, values) {
    let next = 0;
    const formatted = template.replace(/\\([{}])|\{\}/g, (_, brace) => {
        if (brace !== undefined)
            return brace;
        const value = values[next++];
        if (value === undefined)
            throw new IntrinsicError('there are fewer arguments than {} in the template');
        return printed(value);
    });
    if (next < values.length)
        throw new IntrinsicError('there are more arguments than {} in the template');
    return formatted;
}
/** As Java prints it: what States.Format shows of a value that is no text. */
function printed(value) {
    if (typeof value === 'string')
        return value;
    if (Array.isArray(value))
        return `[${value.map(printed).join(', ')}]`;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return JSON.stringify(value);
    const members = Object.entries(value).map(([key, item]) => `${key}=${printed(item)}`);
    return `{${members.join(', ')}}`;
}
function partition(values, size) {
    if (size < 1)
        throw new IntrinsicError('the size of a partition must be 1 or more');
    return Array.from({ length: Math.ceil(values.length / size) }, (_, index) => values.slice(index * size, (index + 1) * size));
}
/** The last is among them when a step leads to it. */
function range(first, last, step) {
    if (step === 0)
        throw new IntrinsicError('the step must not be 0');
    const length = Math.max(0, Math.floor((last - first) / step) + 1);
    if (length > 1000)
        throw new IntrinsicError('a range has 1000 items at most');
    return Array.from({ length }, (_, index) => first + index * step);
}
function item(values, index) {
    const value = values[index];
    if (value === undefined)
        throw new IntrinsicError(`there is no item ${index}`);
    return value;
}
function unique(values) {
    const seen = new Set();
    return values.filter((value) => {
        const key = canonical(value);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function same(one, other) {
    return canonical(one) === canonical(other);
}
/** Objects are the same whatever the order of their members. */
function canonical(value) {
    return JSON.stringify(value, (_, inner) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner);
}
const algorithms = {
    MD5: 'md5',
    'SHA-1': 'sha1',
    'SHA-256': 'sha256',
    'SHA-384': 'sha384',
    'SHA-512': 'sha512',
};
function hash(value, algorithm) {
    const name = algorithms[algorithm];
    if (name === undefined)
        throw new IntrinsicError(`${algorithm} is no algorithm`);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name).update(value).digest('hex');
}
function merge(one, other, deep) {
    // Step Functions documents the third argument, and takes only false.
    if (deep !== false && deep !== 'false')
        throw new IntrinsicError('only the shallow merge is supported');
    return { ...one, ...other };
}
/** A seed gives the same number again. */
function between(from, to, seed) {
    if (to <= from)
        throw new IntrinsicError('the end of the range must be beyond its start');
    return from + Math.floor((0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .random */ .y)(seed) * (to - from));
}
/** At any of the characters; empty parts are left out. */
function split(value, splitters) {
    const parts = [''];
    for (const character of value) {
        if (splitters.includes(character))
            parts.push('');
        else
            parts.push((parts.pop() ?? '') + character);
    }
    return parts.filter((part) => part !== '');
}
/** Rounded half up, as AWS does with every operand. */
function whole(value) {
    if (typeof value !== 'number')
        throw new IntrinsicError(`a number is expected, not ${JSON.stringify(value)}`);
    return Math.round(value);
}
function text(value) {
    if (typeof value !== 'string')
        throw new IntrinsicError(`a string is expected, not ${JSON.stringify(value)}`);
    return value;
}
function short(value) {
    if (value.length > 10_000)
        throw new IntrinsicError('a string of 10,000 characters at most is expected');
    return value;
}
function list(value) {
    if (!Array.isArray(value))
        throw new IntrinsicError(`an array is expected, not ${JSON.stringify(value)}`);
    return value;
}
function object(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        throw new IntrinsicError(`an object is expected, not ${JSON.stringify(value)}`);
    return value;
}
function parsed(value) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(value);
    }
    catch (thrown) {
        throw new IntrinsicError(`JSON is expected, not ${value}`, { cause: thrown });
    }
}


/***/ }),

/***/ 3160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ parseCall),
/* harmony export */   nT: () => (/* binding */ isCall),
/* harmony export */   wM: () => (/* binding */ evaluateCall)
/* harmony export */ });
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80246);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73557);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32205);



const parsed = new Map();
/** Throws SyntaxError for what is no call of an intrinsic function that there is. */
function parseCall(text) {
    const known = parsed.get(text);
    if (known !== undefined)
        return known;
    const scanner = new _scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .Scanner */ .L(text);
    const call = scanCall(scanner);
    scanner.space();
    if (!scanner.ended)
        throw scanner.wrong('the call should end');
    parsed.set(text, call);
    return call;
}
function isCall(text) {
    return text.startsWith('States.');
}
function scanCall(scanner) {
    const start = scanner.at;
    const name = scanner.match(/States\.[A-Za-z0-9]+/y);
    if (name === undefined || !Object.hasOwn(_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .intrinsics */ .H, name))
        throw scanner.wrong('an intrinsic function is expected');
    scanner.space();
    scanner.expect('(');
    const list = [];
    for (;;) {
        scanner.space();
        if (scanner.take(')'))
            break;
        if (list.length > 0) {
            scanner.expect(',');
            scanner.space();
        }
        list.push(scanArgument(scanner));
    }
    return { text: scanner.text.slice(start, scanner.at), name, arguments: list };
}
function scanArgument(scanner) {
    if (scanner.take("'"))
        return { kind: 'literal', value: scanner.quoted("'") };
    if (scanner.text.startsWith('$', scanner.at))
        return { kind: 'path', path: (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .scanPath */ .fK)(scanner) };
    if (scanner.text.startsWith('States.', scanner.at))
        return { kind: 'call', call: scanCall(scanner) };
    const word = scanner.match(/true|false|null|-?\d+(\.\d+)?([eE][+-]?\d+)?/y);
    if (word === undefined)
        throw scanner.wrong('an argument is expected');
    return { kind: 'literal', value: JSON.parse(word) };
}
/** `lookUp` gives the value of a path. Throws what it throws, and IntrinsicError. */
function evaluateCall(call, lookUp) {
    const values = call.arguments.map((argument) => {
        switch (argument.kind) {
            case 'literal':
                return argument.value;
            case 'path':
                return lookUp(argument.path);
            case 'call':
                return evaluateCall(argument.call, lookUp);
        }
    });
    const intrinsic = _functions_js__WEBPACK_IMPORTED_MODULE_0__/* .intrinsics */ .H[call.name];
    if (intrinsic === undefined)
        throw new RangeError(`${call.name} has passed as an intrinsic function.`);
    return intrinsic(...values);
}


/***/ }),

/***/ 73557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _O: () => (/* binding */ PathConflict),
  uf: () => (/* binding */ isPath),
  zl: () => (/* binding */ isReferencePath),
  Rr: () => (/* binding */ parsePath),
  fK: () => (/* binding */ scanPath),
  IC: () => (/* binding */ scanSegments),
  M9: () => (/* binding */ write)
});

// EXTERNAL MODULE: ./.build/simulators/cloud/states/json.js
var json = __webpack_require__(71043);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/jsonpath/read.js
var read = __webpack_require__(41143);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/jsonpath/filter.js


/** `(…)`, after the question mark. */
function parseFilter(scanner) {
    scanner.space();
    scanner.expect('(');
    const filter = either(scanner);
    scanner.space();
    scanner.expect(')');
    return filter;
}
function either(scanner) {
    let left = both(scanner);
    for (;;) {
        scanner.space();
        if (!scanner.take('||'))
            return left;
        const [first, second] = [left, both(scanner)];
        left = (item, root) => first(item, root) || second(item, root);
    }
}
function both(scanner) {
    let left = single(scanner);
    for (;;) {
        scanner.space();
        if (!scanner.take('&&'))
            return left;
        const [first, second] = [left, single(scanner)];
        left = (item, root) => first(item, root) && second(item, root);
    }
}
function single(scanner) {
    scanner.space();
    if (scanner.take('!')) {
        const filter = single(scanner);
        return (item, root) => !filter(item, root);
    }
    if (scanner.take('(')) {
        const filter = either(scanner);
        scanner.space();
        scanner.expect(')');
        return filter;
    }
    return comparison(scanner);
}
function comparison(scanner) {
    const left = operand(scanner);
    scanner.space();
    const operator = scanner.match(/==|!=|<=|>=|=~|<|>|in\b|nin\b/y);
    if (operator === undefined)
        return (item, root) => left(item, root) !== undefined;
    scanner.space();
    if (operator === '=~') {
        const pattern = regularExpression(scanner);
        return (item, root) => {
            const value = left(item, root);
            return typeof value === 'string' && pattern.test(value);
        };
    }
    const right = operand(scanner);
    const compare = comparisons[operator];
    if (compare === undefined)
        throw scanner.wrong(`${operator} is not an operator`);
    return (item, root) => compare(left(item, root), right(item, root));
}
const comparisons = {
    '==': same,
    '!=': (left, right) => !same(left, right),
    '<': (left, right) => ordered(left, right, (order) => order < 0),
    '<=': (left, right) => ordered(left, right, (order) => order <= 0),
    '>': (left, right) => ordered(left, right, (order) => order > 0),
    '>=': (left, right) => ordered(left, right, (order) => order >= 0),
    in: (left, right) => Array.isArray(right) && right.some((item) => same(left, item)),
    nin: (left, right) => Array.isArray(right) && !right.some((item) => same(left, item)),
};
function same(left, right) {
    return JSON.stringify(left) === JSON.stringify(right);
}
function ordered(left, right, is) {
    if (typeof left === 'number' && typeof right === 'number')
        return is(left - right);
    return typeof left === 'string' && typeof right === 'string' && is(left < right ? -1 : Number(left > right));
}
function operand(scanner) {
    scanner.space();
    if (scanner.take('@'))
        return relative(scanSegments(scanner));
    if (scanner.text.startsWith('$', scanner.at)) {
        const { segments } = scanPath(scanner);
        const fromRoot = relative(segments);
        return (_, root) => fromRoot(root, root);
    }
    const value = literal(scanner);
    return () => value;
}
function relative(segments) {
    return (item, root) => (0,read/* found */.F9)([item], segments, root)[0];
}
function literal(scanner) {
    if (scanner.take("'"))
        return scanner.quoted("'");
    if (scanner.take('"'))
        return scanner.quoted('"');
    if (scanner.take('[')) {
        const items = [];
        for (;;) {
            scanner.space();
            if (scanner.take(']'))
                return items;
            items.push(literal(scanner));
            scanner.space();
            scanner.take(',');
        }
    }
    const word = scanner.match(/true|false|null|-?\d+(\.\d+)?([eE][+-]?\d+)?/y);
    if (word === undefined)
        throw scanner.wrong('a value is expected');
    return JSON.parse(word);
}
function regularExpression(scanner) {
    scanner.expect('/');
    const source = scanner.quoted('/');
    return new RegExp(`^(?:${source})$`, scanner.match(/[imsu]*/y) ?? '');
}

// EXTERNAL MODULE: ./.build/simulators/cloud/states/jsonpath/scanner.js
var jsonpath_scanner = __webpack_require__(32205);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/jsonpath/path.js
/** JSONPath, as Jayway's library reads it for Step Functions: with filters, slices, unions and descent. */



const parsed = new Map();
const mostParsed = 10_000;
/** Throws SyntaxError for what is no path. */
function parsePath(text) {
    const known = parsed.get(text);
    if (known !== undefined)
        return known;
    const scanner = new jsonpath_scanner/* Scanner */.L(text);
    const path = scanPath(scanner);
    if (!scanner.ended)
        throw scanner.wrong('the path should end');
    if (parsed.size >= mostParsed)
        parsed.clear();
    parsed.set(text, path);
    return path;
}
function isPath(text) {
    try {
        parsePath(text);
        return true;
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return false;
        throw thrown;
    }
}
/** A path that other text may follow. */
function scanPath(scanner) {
    const start = scanner.at;
    scanner.expect('$');
    const root = scanner.take('$') ? '$$' : (scanner.match(/[\p{L}_][\p{L}\p{N}_]*/uy) ?? '$');
    const segments = scanSegments(scanner);
    const isDefinite = segments.every((segment) => (segment.kind === 'names' && segment.names.length === 1) ||
        (segment.kind === 'indices' && segment.indices.length === 1) ||
        segment.kind === 'length');
    return { text: scanner.text.slice(start, scanner.at), root, segments, isDefinite };
}
function scanSegments(scanner) {
    const segments = [];
    for (;;) {
        if (scanner.take('..')) {
            segments.push({ kind: 'descent', segment: scanner.take('[') ? bracket(scanner) : dotted(scanner) });
        }
        else if (scanner.take('.')) {
            segments.push(scanner.take('[') ? bracket(scanner) : dotted(scanner));
        }
        else if (scanner.take('[')) {
            segments.push(bracket(scanner));
        }
        else {
            return segments;
        }
    }
}
function dotted(scanner) {
    if (scanner.take('*'))
        return { kind: 'every' };
    const name = scanner.match(/[^\s.[\](),'"=<>!&|*]+/y);
    if (name === undefined)
        throw scanner.wrong('a name is expected');
    if ((name === 'length' || name === 'size') && scanner.take('()'))
        return { kind: 'length' };
    return { kind: 'names', names: [name] };
}
function bracket(scanner) {
    scanner.space();
    const segment = inBracket(scanner);
    scanner.space();
    scanner.expect(']');
    return segment;
}
function inBracket(scanner) {
    if (scanner.take('*'))
        return { kind: 'every' };
    if (scanner.take('?'))
        return { kind: 'filter', filter: parseFilter(scanner) };
    const names = list(scanner, () => path_name(scanner));
    if (names.length > 0)
        return { kind: 'names', names };
    const slice = scanner.match(/-?\d*\s*:\s*-?\d*(\s*:\s*-?\d+)?/y);
    if (slice !== undefined) {
        const [from, to, step] = slice.split(':').map((part) => (part.trim() === '' ? undefined : Number(part)));
        return { kind: 'slice', from, to, step: step ?? 1 };
    }
    const indices = list(scanner, () => scanner.match(/-?\d+/y)).map(Number);
    if (indices.length === 0)
        throw scanner.wrong('a name or an index is expected');
    return { kind: 'indices', indices };
}
function path_name(scanner) {
    if (scanner.take("'"))
        return scanner.quoted("'");
    return scanner.take('"') ? scanner.quoted('"') : undefined;
}
function list(scanner, item) {
    const items = [];
    for (;;) {
        scanner.space();
        const found = item();
        if (found === undefined)
            return items;
        items.push(found);
        scanner.space();
        if (!scanner.take(','))
            return items;
    }
}
/** Whether a path may be written to: ResultPath. */
function isReferencePath({ root, segments, isDefinite }) {
    return root === '$' && isDefinite && segments.every(({ kind }) => kind !== 'length');
}
/** What stands where a path would be written is neither there to be made nor of the kind that the path needs. */
class PathConflict extends Error {
}
/** A copy of `value` with `put` at the path; objects that are not there on the way are made. Throws PathConflict. */
function write(value, segments, put) {
    const [first, ...rest] = segments;
    if (first === undefined)
        return put;
    if (first.kind === 'indices') {
        const [index = 0] = first.indices;
        const items = Array.isArray(value) ? value : [];
        const item = items[index];
        if (item === undefined)
            throw new PathConflict();
        return items.with(index, write(item, rest, put));
    }
    if (!(0,json/* isObject */.Gv)(value) && value !== null)
        throw new PathConflict();
    const [key = ''] = first.kind === 'names' ? first.names : [];
    const inner = value !== null && Object.hasOwn(value, key) ? value[key] : undefined;
    return { ...value, [key]: write(inner ?? null, rest, put) };
}


/***/ }),

/***/ 41143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   JR: () => (/* binding */ Missing),
/* harmony export */   LF: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71043);
/** Follows paths. */

/** What a path leads to is not there. `reason` is in the words of Jayway's library. */
class Missing extends Error {
}
/** The value of a definite path, or the list of what an indefinite one finds. Throws Missing. */
function read({ segments, isDefinite }, value) {
    if (!isDefinite)
        return found([value], segments, value);
    let current = value;
    for (const [index, segment] of segments.entries()) {
        const [next] = step(current, segment, value);
        if (next === undefined)
            throw missing(segments, index);
        current = next;
    }
    return current;
}
function missing(segments, index) {
    const way = segments
        .slice(0, index + 1)
        .map(shown)
        .join('');
    const isLast = index === segments.length - 1;
    return new Missing(isLast ? `No results for path: $${way}` : `Missing property in path $${way}`);
}
function shown(segment) {
    if (segment.kind === 'names')
        return `['${segment.names[0]}']`;
    return segment.kind === 'indices' ? `[${segment.indices[0]}]` : '.length()';
}
/** All that the segments lead to from these values. */
function found(values, segments, root) {
    return segments.reduce((current, segment) => current.flatMap((value) => step(value, segment, root)), values);
}
function step(value, segment, root) {
    switch (segment.kind) {
        case 'names':
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? segment.names.flatMap((name) => own(value, name)) : [];
        case 'indices':
            return isArray(value) ? segment.indices.flatMap((index) => value.slice(index).slice(0, 1)) : [];
        case 'slice':
            return isArray(value) ? sliced(value, segment) : [];
        case 'every':
            return children(value);
        case 'descent':
            return descendants(value).flatMap((inner) => step(inner, segment.segment, root));
        case 'filter':
            // A filter looks at the items of an array, or at an object as a whole.
            return (isArray(value) ? value : [value]).filter((item) => segment.filter(item, root));
        case 'length':
            return isArray(value) || typeof value === 'string'
                ? [value.length]
                : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)
                    ? [Object.keys(value).length]
                    : [];
    }
}
function own(object, name) {
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    return value === undefined ? [] : [value];
}
function sliced(values, { from, to, step: size }) {
    return values.slice(from, to).filter((_, index) => index % Math.max(1, size) === 0);
}
function children(value) {
    if (isArray(value))
        return value;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? Object.values(value) : [];
}
function descendants(value) {
    return [value, ...children(value).flatMap(descendants)];
}
function isArray(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 32205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Scanner)
/* harmony export */ });
/** Reads a text from left to right. */
class Scanner {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    get ended() {
        return this.at >= this.text.length;
    }
    /** Takes `token` if it comes next. */
    take(token) {
        if (!this.text.startsWith(token, this.at))
            return false;
        this.at += token.length;
        return true;
    }
    /** Takes what a sticky pattern matches here. */
    match(pattern) {
        pattern.lastIndex = this.at;
        const [found] = pattern.exec(this.text) ?? [];
        if (found !== undefined)
            this.at += found.length;
        return found;
    }
    expect(token) {
        if (!this.take(token))
            throw this.wrong(`'${token}' is expected`);
    }
    space() {
        this.match(/\s*/y);
    }
    /** The rest of a text in quotes, whose opening one has been taken. A backslash keeps what follows it, but for quotes. */
    quoted(quote) {
        let value = '';
        for (;;) {
            if (this.ended)
                throw this.wrong(`a ${quote} is missing`);
            const character = this.text.charAt(this.at++);
            if (character === quote)
                return value;
            const next = this.text.charAt(this.at);
            if (character === '\\' && (next === quote || next === '\\')) {
                value += next;
                this.at += 1;
            }
            else {
                value += character;
            }
        }
    }
    wrong(what) {
        return new SyntaxError(`${what} at position ${this.at + 1} of ${this.text}`);
    }
}


/***/ }),

/***/ 50151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ computed),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   fA: () => (/* binding */ runtime)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5422);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86214);
/* harmony import */ var _intrinsic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3160);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80246);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73557);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41143);
/** What paths start from: the input, the context object, variables. */






/** Throws Missing. */
function lookUp({ visit, input, item }, path) {
    if (path.root === '$')
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .read */ .LF)(path, input);
    if (path.root === '$$')
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .read */ .LF)(path, (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .contextObject */ .t)(visit, item));
    const variable = visit.branch.variables[path.root];
    if (variable === undefined)
        throw new _read_js__WEBPACK_IMPORTED_MODULE_4__/* .Missing */ .JR(`No results for path: $${path.root}`);
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .read */ .LF)(path, variable);
}
/** The value of InputPath, OutputPath and the like. */
function valueOf(scope, text) {
    try {
        return lookUp(scope, (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePath */ .Rr)(text));
    }
    catch (thrown) {
        if (thrown instanceof _read_js__WEBPACK_IMPORTED_MODULE_4__/* .Missing */ .JR)
            throw runtime(`Invalid path '${text}' : ${thrown.message}`);
        throw thrown;
    }
}
/** The value of a field `name`, which is a path or a call of an intrinsic function. */
function computed(scope, name, text) {
    if ((0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_1__/* .isCall */ .nT)(text))
        return called(scope, text);
    const path = (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePath */ .Rr)(text);
    if (path.root === '$' && scope.input === null) {
        throw runtime('Unable to apply Path transformation to null or empty input.');
    }
    try {
        return lookUp(scope, path);
    }
    catch (thrown) {
        if (!(thrown instanceof _read_js__WEBPACK_IMPORTED_MODULE_4__/* .Missing */ .JR))
            throw thrown;
        const input = JSON.stringify(scope.input);
        throw runtime(`The JSONPath '${text}' specified for the field '${name}' could not be found in the input '${input}'`);
    }
}
function called(scope, text) {
    const failed = (reason) => `The function '${text}' had the following error: ${reason}`;
    try {
        return (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateCall */ .wM)((0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCall */ .Mf)(text), (path) => {
            try {
                return lookUp(scope, path);
            }
            catch (thrown) {
                if (!(thrown instanceof _read_js__WEBPACK_IMPORTED_MODULE_4__/* .Missing */ .JR))
                    throw thrown;
                const input = JSON.stringify(scope.input);
                const reason = `The JsonPath argument for the field '${path.text}' could not be found in the input '${input}'`;
                throw runtime(failed(reason));
            }
        });
    }
    catch (thrown) {
        if (!(thrown instanceof _functions_js__WEBPACK_IMPORTED_MODULE_2__/* .IntrinsicError */ .o))
            throw thrown;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvaluationFault */ .Fc('States.IntrinsicFailure', failed(thrown.message));
    }
}
function runtime(reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvaluationFault */ .Fc('States.Runtime', reason);
}


/***/ }),

/***/ 15344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ TaskFailure)
/* harmony export */ });
/** A task failed. A callback may name neither error nor cause. */
class TaskFailure extends Error {
    error;
    causeText;
    /** The event that tells of it, when it is not the usual one: `TaskStartFailed`, `LambdaFunctionScheduleFailed`. */
    event;
    constructor(error, causeText, event) {
        super(`${error ?? 'no error name'}: ${causeText ?? 'no cause'}`);
        this.name = 'TaskFailure';
        this.error = error;
        this.causeText = causeText;
        this.event = event;
    }
}


/***/ }),

/***/ 52302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ random)
/* harmony export */ });
/** In [0, 1). With a seed it is the first nextDouble of Java's Random, as AWS has it: 0.7275636800328681 of 42. */
function random(seed) {
    if (seed === undefined)
        return Math.random();
    const first = advanced((BigInt(Math.trunc(seed)) ^ multiplier) & lastBits);
    const second = advanced(first);
    return Number(((first >> 22n) << 27n) + (second >> 21n)) / 2 ** 53;
}
/** The linear congruential generator of java.util.Random, by its documentation. */
const multiplier = 0x5deece66dn;
const lastBits = (1n << 48n) - 1n;
function advanced(state) {
    return (state * multiplier + 0xbn) & lastBits;
}


/***/ }),

/***/ 22333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseResource)
/* harmony export */ });
const integrationArn = /^arn:[^:]+:states:[^:]*:[^:]*:(?<type>aws-sdk:[^:]+|[^:]+):(?<action>[^:.]+(?:\.(?:sync|sync:2|waitForTaskToken))?)$/;
const activityArn = /^arn:[^:]+:states:[^:]+:[^:]+:activity:[^:]+$/;
const functionArn = /^arn:[^:]+:lambda:[^:]*:[^:]*:function:/;
/** Undefined when it has none of the forms. */
function parseResource(arn) {
    if (activityArn.test(arn))
        return { kind: 'activity', arn, name: arn, takesToken: true };
    if (functionArn.test(arn))
        return { kind: 'lambda', arn, name: arn, takesToken: false };
    const { type, action } = integrationArn.exec(arn)?.groups ?? {};
    if (type === undefined || action === undefined)
        return undefined;
    return { kind: 'integration', arn, type, action, name: type, takesToken: action.includes('.') };
}


/***/ }),

/***/ 16373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ regionsOf),
/* harmony export */   PX: () => (/* binding */ checkGraph),
/* harmony export */   QR: () => (/* binding */ targetsOf)
/* harmony export */ });
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18496);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8106);
/** Checks what a form cannot: that transitions lead somewhere, that variables keep their scopes. */


function* checkGraph(region, at = '', outer = new Set()) {
    const { StartAt: start, States: states } = region;
    if (!Object.hasOwn(states, start))
        yield missingTarget('StartAt', start, `${at}/StartAt`);
    const assignments = Object.values(states).flatMap((state) => assignmentsOf(state).map((of) => ({ ...of, state })));
    for (const [name, state] of Object.entries(states)) {
        const here = `${at}/States/${name}`;
        for (const { field, target } of targetsOf(state)) {
            if (!Object.hasOwn(states, target))
                yield missingTarget(field.split('/').at(-1) ?? field, target, `${here}/${field}`);
        }
        for (const { variable } of assignmentsOf(state)) {
            if (outer.has(variable)) {
                yield (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .schema */ .w)(`The variable '${variable}' is already assigned in an outer scope`, `${here}/Assign`);
            }
        }
        for (const { field, inner } of regionsOf(state)) {
            yield* checkGraph(inner, `${here}/${field}`, outerVariables(state, assignments, outer));
        }
    }
}
function missingTarget(field, target, location) {
    return { code: 'MISSING_TRANSITION_TARGET', message: `Missing '${field}' target: ${target}`, location };
}
function* targetsOf(state) {
    if ('Next' in state)
        yield { field: 'Next', target: state.Next };
    if ('Catch' in state) {
        for (const [index, { Next }] of (state.Catch ?? []).entries())
            yield { field: `Catch[${index}]/Next`, target: Next };
    }
    if (state.Type !== 'Choice')
        return;
    for (const [index, { Next }] of state.Choices.entries())
        yield { field: `Choices[${index}]/Next`, target: Next };
    if (state.Default !== undefined)
        yield { field: 'Default', target: state.Default };
}
function assignmentsOf(state) {
    const of = ({ Assign }, isCaught) => Object.keys(Assign ?? {}).map((variable) => ({ variable, isCaught }));
    return [
        ...of(state, false),
        ...('Catch' in state ? (state.Catch ?? []).flatMap((catcher) => of(catcher, true)) : []),
        ...(state.Type === 'Choice' ? state.Choices.flatMap((rule) => of(rule, false)) : []),
    ];
}
/** The names that states inside of `state` may not assign. */
function outerVariables(state, assignments, outer) {
    // The child executions of a distributed Map see no variables from outside.
    if (state.Type === 'Map' && (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .isDistributed */ .o)(state))
        return new Set();
    // What its own catchers assign is assigned when all inside is over: AWS lets the names come twice.
    const others = assignments.filter((assignment) => assignment.state !== state || !assignment.isCaught);
    return new Set([...outer, ...others.map(({ variable }) => variable)]);
}
function* regionsOf(state) {
    if (state.Type === 'Parallel') {
        for (const [index, inner] of state.Branches.entries())
            yield { field: `Branches[${index}]`, inner };
    }
    if (state.Type === 'Map') {
        yield { field: state.ItemProcessor === undefined ? 'Iterator' : 'ItemProcessor', inner: (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .processorOf */ ._)(state) };
    }
}


/***/ }),

/***/ 82739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ parseDefinition),
  a: () => (/* binding */ stateMachine)
});

// EXTERNAL MODULE: ./.build/simulators/cloud/states/fields.js
var fields = __webpack_require__(98684);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/json.js
var json = __webpack_require__(71043);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/jsonata/template.js
var template = __webpack_require__(30816);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/validation/fields.js


const any = { type: 'any', fits: () => true };
const fields_text = { type: 'String', fits: (value) => typeof value === 'string' };
const flag = { type: 'Boolean', fits: (value) => typeof value === 'boolean' };
const object = { type: 'Object', fits: json/* isObject */.Gv };
const list = { type: 'Array', fits: (value) => Array.isArray(value) };
const whole = { type: 'Integer', fits: isWhole };
const number = { type: 'Number', fits: (value) => typeof value === 'number' };
const path = { type: 'String', fits: (value) => value === null || typeof value === 'string' };
const expression = {
    type: 'JSONata expression',
    fits: (value) => (0,template/* expressionText */.MT)(value) !== undefined || typeof value === 'boolean',
};
/** A whole number, or an expression that gives one. */
const computedWhole = {
    type: 'Integer',
    fits: (value) => isWhole(value) || (0,template/* expressionText */.MT)(value) !== undefined,
};
const names = {
    type: 'Array',
    fits: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
};
function isWhole(value) {
    return Number.isInteger(value) && value >= 0;
}
function oneOf(...values) {
    return {
        type: `one of [${values.join(', ')}]`,
        fits: (value) => typeof value === 'string' && values.includes(value),
    };
}
const jsonata = 'JSONata';
const jsonpath = 'JSONPath';
const every = {
    Type: { form: fields_text, required: true },
    Comment: { form: fields_text },
    QueryLanguage: { form: oneOf(jsonata, jsonpath) },
};
const output = {
    Output: { form: any, only: jsonata },
    InputPath: { form: path, only: jsonpath },
    OutputPath: { form: path, only: jsonpath },
};
const fields_assign = { Assign: { form: object } };
const onward = { Next: { form: fields_text }, End: { form: flag } };
const result = {
    Parameters: { form: any, only: jsonpath },
    ResultPath: { form: path, only: jsonpath },
};
const guarded = {
    ...result,
    ResultSelector: { form: object, only: jsonpath },
    Retry: { form: list },
    Catch: { form: list },
};
const work = { ...guarded, Arguments: { form: any, only: jsonata } };
const stateFields = {
    Pass: { ...every, ...output, ...fields_assign, ...onward, ...result, Result: { form: any, only: jsonpath } },
    Task: {
        ...every,
        ...output,
        ...fields_assign,
        ...onward,
        ...work,
        Resource: { form: fields_text, required: true },
        Credentials: { form: object },
        TimeoutSeconds: { form: computedWhole },
        TimeoutSecondsPath: { form: fields_text, only: jsonpath },
        HeartbeatSeconds: { form: computedWhole },
        HeartbeatSecondsPath: { form: fields_text, only: jsonpath },
    },
    Choice: { ...every, ...output, ...fields_assign, Choices: { form: list, required: true }, Default: { form: fields_text } },
    Wait: {
        ...every,
        ...output,
        ...fields_assign,
        ...onward,
        Seconds: { form: computedWhole },
        SecondsPath: { form: fields_text, only: jsonpath },
        Timestamp: { form: fields_text },
        TimestampPath: { form: fields_text, only: jsonpath },
    },
    Succeed: { ...every, ...output, ...fields_assign },
    Fail: {
        ...every,
        Error: { form: fields_text },
        ErrorPath: { form: fields_text, only: jsonpath },
        Cause: { form: fields_text },
        CausePath: { form: fields_text, only: jsonpath },
    },
    Parallel: { ...every, ...output, ...fields_assign, ...onward, ...work, Branches: { form: list, required: true } },
    Map: {
        ...every,
        ...output,
        ...fields_assign,
        ...onward,
        ...guarded,
        ItemProcessor: { form: object },
        Iterator: { form: object },
        Items: { form: any, only: jsonata },
        ItemsPath: { form: path, only: jsonpath },
        ItemSelector: { form: any },
        ItemReader: { form: object },
        ItemBatcher: { form: object },
        ResultWriter: { form: object },
        Label: { form: fields_text },
        MaxConcurrency: { form: computedWhole },
        MaxConcurrencyPath: { form: fields_text, only: jsonpath },
        ToleratedFailureCount: { form: any },
        ToleratedFailureCountPath: { form: fields_text, only: jsonpath },
        ToleratedFailurePercentage: { form: any },
        ToleratedFailurePercentagePath: { form: fields_text, only: jsonpath },
    },
};
const machineFields = {
    Comment: { form: fields_text },
    QueryLanguage: { form: oneOf(jsonata, jsonpath) },
    StartAt: { form: fields_text, required: true },
    States: { form: object, required: true },
    TimeoutSeconds: { form: whole },
    Version: { form: oneOf('1.0') },
};
const regionFields = {
    Comment: { form: fields_text },
    StartAt: { form: fields_text, required: true },
    States: { form: object, required: true },
};
const processorFields = { ...regionFields, ProcessorConfig: { form: object } };
const retrierFields = {
    Comment: { form: fields_text },
    ErrorEquals: { form: names, required: true },
    IntervalSeconds: { form: whole },
    MaxAttempts: { form: whole },
    BackoffRate: { form: number },
    MaxDelaySeconds: { form: whole },
    JitterStrategy: { form: oneOf('FULL', 'NONE') },
};
const catcherFields = {
    Comment: { form: fields_text },
    ErrorEquals: { form: names, required: true },
    Next: { form: fields_text, required: true },
    ResultPath: { form: path, only: jsonpath },
    Output: { form: any, only: jsonata },
    ...fields_assign,
};
/** In JSONata; JSONPath has its operators instead of Condition. */
const choiceRuleFields = {
    Comment: { form: fields_text },
    Next: { form: fields_text, required: true },
    Condition: { form: expression, required: true },
    Output: { form: any, only: jsonata },
    ...fields_assign,
};

// EXTERNAL MODULE: ./.build/simulators/cloud/states/validation/problem.js
var problem = __webpack_require__(8106);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/validation/check-fields.js

/** Checks that an object has the fields that it must have, none that it may not, and each in its form. */
function* checkFields(value, fields, language, at) {
    const missing = Object.keys(fields).filter((name) => fields[name]?.required === true && value[name] === undefined);
    if (missing.length > 0)
        yield (0,problem/* schema */.w)(`These fields are required: [${missing.join(', ')}]`, at);
    for (const [name, item] of Object.entries(value)) {
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (field === undefined) {
            yield (0,problem/* schema */.w)(`Field '${name}' is not supported`, at);
        }
        else if (field.only !== undefined && field.only !== language) {
            yield (0,problem/* schema */.w)(`The QueryLanguage is set to '${language}', but field '${name}' is only supported for the '${field.only}' QueryLanguage`, at);
        }
        else if (!field.form.fits(item)) {
            yield (0,problem/* schema */.w)(`Expected value of type ${field.form.type}`, `${at}/${name}`);
        }
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/validation/distributed.js




const asking = {
    Parameters: { form: object, only: 'JSONPath' },
    Arguments: { form: any, only: 'JSONata' },
};
/** An integration of S3, in any partition. */
function s3(...actions) {
    return {
        type: `one of [${actions.map((action) => `arn:aws:states:::s3:${action}`).join(', ')}]`,
        fits: (value) => typeof value === 'string' && actions.some((action) => /^arn:[^:]+:states:::s3:(.*)$/.exec(value)?.[1] === action),
    };
}
const reader = {
    ...asking,
    Resource: { form: s3('getObject', 'listObjectsV2'), required: true },
    ReaderConfig: { form: object },
};
const readerConfig = {
    InputType: { form: oneOf('CSV', 'JSON', 'JSONL', 'MANIFEST', 'PARQUET') },
    CSVHeaderLocation: { form: oneOf('FIRST_ROW', 'GIVEN') },
    CSVHeaders: { form: names },
    CSVDelimiter: { form: oneOf('COMMA', 'PIPE', 'SEMICOLON', 'SPACE', 'TAB') },
    ItemsPointer: { form: fields_text },
    ManifestType: { form: oneOf('S3_INVENTORY', 'ATHENA_DATA') },
    Transformation: { form: oneOf('NONE', 'LOAD_AND_FLATTEN') },
    MaxItems: { form: computedWhole },
    MaxItemsPath: { form: path, only: 'JSONPath' },
};
const batcher = {
    BatchInput: { form: any },
    MaxItemsPerBatch: { form: computedWhole },
    MaxItemsPerBatchPath: { form: path, only: 'JSONPath' },
    MaxInputBytesPerBatch: { form: computedWhole },
    MaxInputBytesPerBatchPath: { form: path, only: 'JSONPath' },
};
const writer = {
    ...asking,
    Resource: { form: s3('putObject') },
    WriterConfig: { form: object },
};
const writerConfig = {
    Transformation: { form: oneOf('NONE', 'COMPACT', 'FLATTEN') },
    OutputType: { form: oneOf('JSON', 'JSONL') },
};
/** An inline Map may have ToleratedFailureCount and the like: AWS takes them, and they mean nothing. */
const parts = ['ItemReader', 'ItemBatcher', 'ResultWriter'];
function* checkDistributed(state, language, at) {
    const { ItemReader, ItemBatcher, ResultWriter, Label } = state;
    if (!isDistributed(state.ItemProcessor ?? state.Iterator)) {
        for (const name of parts) {
            if (state[name] !== undefined)
                yield (0,problem/* schema */.w)(`The field '${name}' is not supported in INLINE mode`, at);
        }
        return;
    }
    yield* checkPart(ItemReader, reader, language, `${at}/ItemReader`);
    yield* checkPart(member(ItemReader, 'ReaderConfig'), readerConfig, language, `${at}/ItemReader/ReaderConfig`);
    yield* checkPart(ItemBatcher, batcher, language, `${at}/ItemBatcher`);
    yield* checkPart(ResultWriter, writer, language, `${at}/ResultWriter`);
    yield* checkPart(member(ResultWriter, 'WriterConfig'), writerConfig, language, `${at}/ResultWriter/WriterConfig`);
    if (typeof Label === 'string')
        yield* checkLabel(Label, `${at}/Label`);
}
function* checkPart(part, fields, language, at) {
    if ((0,json/* isObject */.Gv)(part))
        yield* checkFields(part, fields, language, at);
}
/** It becomes a part of ARNs. */
function* checkLabel(label, at) {
    if (label === '')
        yield (0,problem/* schema */.w)('Label cannot be empty', at);
    if (label.length > 40)
        yield (0,problem/* schema */.w)('Label cannot exceed 40 characters', at);
    // eslint-disable-next-line no-control-regex -- control characters are what AWS forbids here
    const [wrong] = /[\s?*<>{}[\]:;,\\|^~$#%&`"\u0000-\u001f\u007f-\u009f]/.exec(label) ?? [];
    if (wrong !== undefined)
        yield (0,problem/* schema */.w)(`Label contains invalid character: '${wrong}'`, at);
}
function isDistributed(processor) {
    return member(member(processor, 'ProcessorConfig'), 'Mode') === 'DISTRIBUTED';
}
function member(value, name) {
    return (0,json/* isObject */.Gv)(value) ? value[name] : undefined;
}

// EXTERNAL MODULE: ./.build/simulators/cloud/states/jsonpath/condition.js
var condition = __webpack_require__(18386);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/jsonpath/intrinsic.js
var intrinsic = __webpack_require__(3160);
// EXTERNAL MODULE: ./.build/simulators/cloud/states/jsonpath/path.js + 1 modules
var jsonpath_path = __webpack_require__(73557);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/validation/paths.js





/** Fields that are payload templates. */
const templates = ['Parameters', 'ResultSelector', 'ItemSelector', 'Assign'];
function* checkPaths(state, language, at) {
    if (language === 'JSONata')
        return;
    for (const [name, value] of Object.entries(state)) {
        if (!name.endsWith('Path') || typeof value !== 'string')
            continue;
        const isRight = name === 'ResultPath' ? isReference(value) : (0,jsonpath_path/* isPath */.uf)(value) || isGoodCall(value);
        if (!isRight)
            yield (0,problem/* schema */.w)('Value is not a valid JSONPath', `${at}/${name}`);
    }
    for (const name of templates) {
        const template = state[name];
        if (template !== undefined)
            yield* checkTemplate(template, `${at}/${name}`);
    }
    for (const [index, rule] of paths_elements(state['Choices']))
        yield* checkRule(rule, `${at}/Choices[${index}]`, true);
}
function* checkTemplate(template, at) {
    for (const [index, item] of paths_elements(template))
        yield* checkTemplate(item, `${at}[${index}]`);
    if (!(0,json/* isObject */.Gv)(template))
        return;
    for (const [name, value] of Object.entries(template)) {
        if (!name.endsWith('.$'))
            yield* checkTemplate(value, `${at}/${name}`);
        else if (typeof value !== 'string' || !((0,jsonpath_path/* isPath */.uf)(value) || isGoodCall(value))) {
            const message = `The value for the field '${name}' must be a valid JSONPath or a valid intrinsic function call`;
            yield (0,problem/* schema */.w)(message, at);
        }
    }
}
function* checkRule(rule, at, isTop) {
    if (!(0,json/* isObject */.Gv)(rule)) {
        yield (0,problem/* schema */.w)('Expected value of type Object', at);
        return;
    }
    if (isTop && rule['Next'] === undefined)
        yield (0,problem/* schema */.w)('These fields are required: [Next]', at);
    const beside = isTop ? ['Next', 'Comment', 'Assign', 'Variable'] : ['Comment', 'Variable'];
    let count = 0;
    for (const [name, value] of Object.entries(rule)) {
        if (name === 'And' || name === 'Or') {
            for (const [index, inner] of paths_elements(value))
                yield* checkRule(inner, `${at}/${name}[${index}]`, false);
        }
        else if (name === 'Not') {
            yield* checkRule(value, `${at}/Not`, false);
        }
        else if (!condition/* operators */.I.has(name)) {
            if (!beside.includes(name))
                yield (0,problem/* schema */.w)(`Field '${name}' is not supported`, at);
            continue;
        }
        count += 1;
    }
    if (count !== 1)
        yield (0,problem/* schema */.w)('Exactly one comparison operator is required', at);
    if (rule['Assign'] !== undefined)
        yield* checkTemplate(rule['Assign'], `${at}/Assign`);
    const { Variable: variable } = rule;
    if (variable !== undefined && !(typeof variable === 'string' && (0,jsonpath_path/* isPath */.uf)(variable))) {
        yield (0,problem/* schema */.w)('Value is not a valid JSONPath', `${at}/Variable`);
    }
}
function isReference(text) {
    return (0,jsonpath_path/* isPath */.uf)(text) && (0,jsonpath_path/* isReferencePath */.zl)((0,jsonpath_path/* parsePath */.Rr)(text));
}
function isGoodCall(text) {
    if (!(0,intrinsic/* isCall */.nT)(text))
        return false;
    try {
        (0,intrinsic/* parseCall */.Mf)(text);
        return true;
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return false;
        throw thrown;
    }
}
function paths_elements(list) {
    return Array.isArray(list) ? list.entries() : [];
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/validation/check.js








const stateTypes = 'Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map';
function* checkMachine(definition) {
    if (!(0,json/* isObject */.Gv)(definition)) {
        yield (0,problem/* schema */.w)('Definition must be a valid JSON object', '');
        return;
    }
    const language = definition.QueryLanguage === 'JSONata' ? 'JSONata' : 'JSONPath';
    yield* checkFields(definition, machineFields, language, '');
    yield* checkStates(definition, language, '');
}
function* checkRegion(region, fields, language, at) {
    if (!(0,json/* isObject */.Gv)(region)) {
        yield (0,problem/* schema */.w)('Expected value of type Object', at);
        return;
    }
    yield* checkFields(region, fields, language, at);
    yield* checkStates(region, language, at);
}
function* checkStates(region, language, at) {
    const { States: states } = region;
    if (!(0,json/* isObject */.Gv)(states))
        return;
    if (Object.keys(states).length === 0)
        yield (0,problem/* schema */.w)('Value cannot be empty', `${at}/States`);
    for (const [name, state] of Object.entries(states))
        yield* checkState(state, language, `${at}/States/${name}`);
}
function* checkState(state, machine, at) {
    if (!(0,json/* isObject */.Gv)(state)) {
        yield (0,problem/* schema */.w)('Expected value of type Object', at);
        return;
    }
    if (!isStateType(state.Type)) {
        yield state.Type === undefined
            ? (0,problem/* schema */.w)('These fields are required: [Type]', at)
            : (0,problem/* schema */.w)(`The field 'Type' should have one of these values: [${stateTypes}]`, `${at}/Type`);
        return;
    }
    if (machine === 'JSONata' && state.QueryLanguage === 'JSONPath') {
        yield (0,problem/* schema */.w)("'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine", at);
    }
    const language = state.QueryLanguage === 'JSONata' ? 'JSONata' : machine;
    yield* checkFields(state, stateFields[state.Type], language, at);
    yield* checkEnd(state, state.Type, at);
    yield* checkPaths(state, language, at);
    yield* checkParts(state, language, machine, at);
}
function* checkEnd(state, type, at) {
    if (!('Next' in stateFields[type]))
        return;
    const ends = (state.Next === undefined ? 0 : 1) + (state.End === true ? 1 : 0);
    if (ends !== 1)
        yield (0,problem/* schema */.w)('Exactly one of these fields is required: [Next, End]', at);
}
/** What stands inside a state: retriers, catchers, rules, branches, the processor of items. */
function* checkParts(state, language, machine, at) {
    yield* checkList(state.Retry, retrierFields, language, `${at}/Retry`);
    yield* checkList(state.Catch, catcherFields, language, `${at}/Catch`);
    if (language === 'JSONata')
        yield* checkList(state.Choices, choiceRuleFields, language, `${at}/Choices`);
    for (const field of ['Choices', 'Branches']) {
        if (Array.isArray(state[field]) && state[field].length === 0) {
            yield (0,problem/* schema */.w)('Value cannot be empty', `${at}/${field}`);
        }
    }
    for (const [index, branch] of check_elements(state.Branches)) {
        yield* checkRegion(branch, regionFields, machine, `${at}/Branches[${index}]`);
    }
    if (state.Type === 'Map')
        yield* checkProcessor(state, language, machine, at);
    if (state.Type === 'Wait')
        yield* checkWait(state, language, at);
    if (state.Type === 'Task')
        yield* checkCredentials(state, at);
}
function* checkProcessor(state, language, machine, at) {
    const { ItemProcessor: processor, Iterator: iterator } = state;
    if (processor === undefined && iterator === undefined) {
        yield (0,problem/* schema */.w)('These fields are required: [ItemProcessor]', at);
    }
    yield* checkDistributed(state, language, at);
    if (processor !== undefined)
        yield* checkRegion(processor, processorFields, machine, `${at}/ItemProcessor`);
    if (iterator !== undefined)
        yield* checkRegion(iterator, processorFields, machine, `${at}/Iterator`);
}
function* checkWait(state, language, at) {
    const given = ['Seconds', 'SecondsPath', 'Timestamp', 'TimestampPath'].filter((name) => state[name] !== undefined);
    if (given.length !== 1) {
        yield (0,problem/* schema */.w)('Exactly one of these fields is required: [Seconds, SecondsPath, Timestamp, TimestampPath]', at);
    }
    const { Timestamp: timestamp } = state;
    const isComputed = language === 'JSONata' && (0,template/* expressionText */.MT)(timestamp) !== undefined;
    if (typeof timestamp === 'string' && !isComputed && !(0,fields/* isInstant */.uZ)(timestamp)) {
        yield (0,problem/* schema */.w)('String does not match RFC3339 timestamp', `${at}/Timestamp`);
    }
}
function* checkCredentials({ Credentials: credentials }, at) {
    if (!(0,json/* isObject */.Gv)(credentials) || 'RoleArn' in credentials || 'RoleArn.$' in credentials)
        return;
    yield (0,problem/* schema */.w)("The field 'RoleArn' is required but was missing", `${at}/Credentials`);
}
function* checkList(list, fields, language, at) {
    for (const [index, item] of check_elements(list)) {
        if ((0,json/* isObject */.Gv)(item))
            yield* checkFields(item, fields, language, `${at}[${index}]`);
        else
            yield (0,problem/* schema */.w)('Expected value of type Object', `${at}[${index}]`);
    }
}
function check_elements(list) {
    return Array.isArray(list) ? list.entries() : [];
}
function isStateType(type) {
    return typeof type === 'string' && Object.hasOwn(stateFields, type);
}

// EXTERNAL MODULE: ./.build/simulators/cloud/states/validation/graph.js
var graph = __webpack_require__(16373);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/validation/ends.js

function* ends_checkEnd({ States }) {
    if (Object.values(States).some(isTerminal))
        return;
    yield { code: 'MISSING_END_STATE', message: 'Workflow has no terminal state', location: null };
}
function isTerminal(state) {
    return state.Type === 'Succeed' || state.Type === 'Fail' || ('End' in state && state.End);
}
function* checkReached({ StartAt, States: states }, at = '') {
    const targets = Object.values(states).flatMap((state) => [...(0,graph/* targetsOf */.QR)(state)]);
    const reached = new Set([StartAt, ...targets.map(({ target }) => target)]);
    for (const [name, state] of Object.entries(states)) {
        const location = `${at}/States/${name}`;
        for (const { field, inner } of (0,graph/* regionsOf */.NV)(state))
            yield* checkReached(inner, `${location}/${field}`);
        if (reached.has(name))
            continue;
        yield { code: 'MISSING_TRANSITION_TARGET', message: `State "${name}" is not reachable.`, location };
    }
}

// EXTERNAL MODULE: ./.build/simulators/cloud/states/jsonata/expression.js + 3 modules
var jsonata_expression = __webpack_require__(20590);
;// CONCATENATED MODULE: ./.build/simulators/cloud/states/validation/top-level-names.js
/**
 * The names that an expression reads without saying of what, each once. In Step Functions there is nothing that they
 * could be read of: an expression starts from `$states` or from a variable.
 */
function topLevelNames(ast) {
    return [...new Set(namesIn(ast))];
}
function* namesIn(node) {
    if (node.type === 'path') {
        // The steps after the first read of what the first has found.
        const [first] = node.steps ?? [];
        if (first?.type === 'name')
            yield String(first.value);
        else if (first !== undefined)
            yield* namesIn(first);
    }
    else if (!elsewhere.has(node.type)) {
        for (const inner of childrenOf(node))
            yield* namesIn(inner);
    }
}
/** A function may be called where there is something to read of. */
const elsewhere = new Set(['lambda', 'transform']);
/** What stands in a node, but for what is evaluated for each thing that the node has found. */
function* childrenOf(part) {
    for (const [name, value] of Object.entries(part)) {
        if (name === 'predicate' || name === 'stages' || name === 'group')
            continue;
        if (typeof value !== 'object' || value === null)
            continue;
        if ('type' in value)
            yield value;
        else
            yield* childrenOf(value);
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/validation/expressions.js






/** `language` is that of the whole machine: a state may have its own, but none for the states inside it. */
function* checkExpressions(region, language, at = '') {
    for (const [name, state] of Object.entries(region.States)) {
        const here = `${at}/States/${name}`;
        for (const [field, value] of fieldsOf(state)) {
            yield* checkAssigned(value, `${here}/${field}`, field);
            if ((state.QueryLanguage ?? language) === 'JSONata')
                yield* checkStrings(value, `${here}/${field}`);
        }
        for (const { field, inner } of (0,graph/* regionsOf */.NV)(state))
            yield* checkExpressions(inner, language, `${here}/${field}`);
    }
}
function fieldsOf(state) {
    const regions = ['Branches', 'ItemProcessor', 'Iterator'];
    return Object.entries(state).filter(([name]) => !regions.includes(name));
}
/** Also in the catchers and choice rules of a state. */
function* checkAssigned(value, at, name) {
    if (name === 'Assign') {
        if ((0,json/* isObject */.Gv)(value) && 'states' in value)
            yield (0,problem/* schema */.w)("The variable name 'states' is reserved", at);
    }
    else if ((name === 'Catch' || name === 'Choices') && Array.isArray(value)) {
        for (const [index, part] of value.entries()) {
            const assigned = (0,json/* isObject */.Gv)(part) ? part['Assign'] : undefined;
            if (assigned !== undefined)
                yield* checkAssigned(assigned, `${at}[${index}]/Assign`, 'Assign');
        }
    }
}
function* checkStrings(value, at) {
    const text = (0,template/* expressionText */.MT)(value);
    if (text !== undefined) {
        yield* checkExpression(text, at);
    }
    else if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            yield* checkStrings(item, `${at}[${index}]`);
    }
    else if ((0,json/* isObject */.Gv)(value)) {
        for (const [key, item] of Object.entries(value))
            yield* checkStrings(item, `${at}/${key}`);
    }
}
function* checkExpression(text, location) {
    try {
        for (const name of topLevelNames((0,jsonata_expression/* compile */.w)(text).ast)) {
            const message = `Reference to '${name}' at the top level is not supported.`;
            yield { code: 'UNSUPPORTED_JSONATA_EXPRESSION', message, location };
        }
    }
    catch (thrown) {
        if (!(thrown instanceof jsonata_expression/* ExpressionError */.t))
            throw thrown;
        yield { code: 'INVALID_JSONATA_EXPRESSION', message: thrown.message, location };
    }
}

;// CONCATENATED MODULE: ./.build/simulators/cloud/states/validation/index.js





/** Definitions that have passed. */
const valid = new WeakSet();
/** A parsed definition, checked once. Throws InvalidDefinition with all that is wrong in it. */
function stateMachine(definition) {
    checkForm(definition);
    if (!valid.has(definition)) {
        const endless = [...ends_checkEnd(definition)];
        refuse([
            ...endless,
            ...(0,graph/* checkGraph */.PX)(definition),
            // AWS tells of states that nothing leads to only when there is an end.
            ...(endless.length > 0 ? [] : checkReached(definition)),
            ...checkExpressions(definition, definition.QueryLanguage ?? 'JSONPath'),
        ]);
        valid.add(definition);
    }
    return definition;
}
function checkForm(definition) {
    if (typeof definition === 'object' && definition !== null && valid.has(definition))
        return;
    refuse([...checkMachine(definition)]);
}
function refuse(problems) {
    if (problems.length > 0)
        throw new problem/* InvalidDefinition */.N(problems);
}
/** The text of a definition, parsed. Throws InvalidDefinition for what is not JSON. */
function parseDefinition(text) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        throw new problem/* InvalidDefinition */.N([{ code: 'INVALID_JSON_DESCRIPTION', message, location: '/' }]);
    }
}


/***/ }),

/***/ 8106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ InvalidDefinition),
/* harmony export */   w: () => (/* binding */ schema)
/* harmony export */ });
class InvalidDefinition extends Error {
    problems;
    constructor(problems) {
        const said = problems.map(({ code, message, location }) => `${code}: ${message} at ${location}`);
        super(`Invalid State Machine Definition: '${said.join(', ')}'`);
        this.name = 'InvalidDefinition';
        this.problems = problems;
    }
}
function schema(message, location) {
    return { code: 'SCHEMA_VALIDATION_FAILED', message, location: location === '' ? '/' : location };
}


/***/ }),

/***/ 28734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ unsupported)
/* harmony export */ });
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18496);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16373);


/** What a valid machine asks for and the interpreter does not do, by name. */
function* unsupported(region) {
    for (const [name, state] of Object.entries(region.States)) {
        if (state.Type === 'Map' && (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .isDistributed */ .o)(state))
            yield* unsupportedReading(name, state);
        for (const { inner } of (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .regionsOf */ .NV)(state))
            yield* unsupported(inner);
    }
}
function* unsupportedReading(name, { ItemReader: reader }) {
    const { InputType, Transformation } = reader?.ReaderConfig ?? {};
    if (InputType === 'PARQUET')
        yield `the InputType PARQUET in the ItemReader of '${name}'`;
    if (Transformation === 'LOAD_AND_FLATTEN')
        yield `the Transformation LOAD_AND_FLATTEN in the ItemReader of '${name}'`;
}


/***/ })

};
