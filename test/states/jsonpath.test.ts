import { expect, test } from '@jest/globals';
import { stateMachine } from '../../simulators/cloud/states/validation/index.ts';
import { glueTask, outputOf, run, story } from './run.ts';

const machine = (States: Readonly<Record<string, object>>) => ({ StartAt: Object.keys(States)[0], States });
const one = (fields: object) => machine({ S: { Type: 'Pass', End: true, ...fields } });
const passed = async (fields: object, input: unknown = {}) => outputOf(await run(one(fields), { input }));
const called = async (call: string, input: unknown = {}) => passed({ Parameters: { 'r.$': call } }, input);

test('InputPath, Parameters, ResultPath and OutputPath apply in this order', async () => {
  const fields = {
    InputPath: '$.in',
    Parameters: { fixed: 1, 'a.$': '$.a', list: [{ 'b.$': '$.a' }], 'name.$': '$$.Execution.Name' },
    ResultPath: '$.out.here',
    OutputPath: '$.out',
  };
  expect(await passed(fields, { in: { a: 7 }, out: { kept: true } })).toEqual({
    kept: true,
    here: { fixed: 1, a: 7, list: [{ b: 7 }], name: 'first' },
  });
});

test('a null path discards: the input, the result, the output', async () => {
  expect(await passed({ InputPath: null }, { a: 1 })).toEqual({});
  expect(await passed({ Result: 2, ResultPath: null }, { a: 1 })).toEqual({ a: 1 });
  expect(await passed({ OutputPath: null }, { a: 1 })).toEqual({});
});

test.each([
  ['$.run', 'text', 'Unable to apply ReferencePath $.run to input "text"'],
  ['$.a.b', { a: 1 }, 'Unable to apply ReferencePath $.a.b to input {"a":1}'],
  ['$[2]', [1, 2], 'Unable to apply ReferencePath $[2] to input [1,2]'],
])('a result has no place at %s of another kind of input', async (ResultPath, input, cause) => {
  const { result } = await run(one({ Result: 1, ResultPath }), { input });
  expect(result).toEqual({ status: 'FAILED', error: 'States.ReferencePathConflict', cause });
});

test('a result goes into an array, and makes objects on its way', async () => {
  expect(await passed({ Result: 1, ResultPath: '$[1].b.c' }, [{}, { a: 7 }])).toEqual([{}, { a: 7, b: { c: 1 } }]);
  expect(await passed({ Result: 1, ResultPath: '$.b.c' }, { b: null })).toEqual({ b: { c: 1 } });
});

test('nothing can be read of a null input', async () => {
  const { result } = await run(one({ InputPath: '$.a', Parameters: { 'all.$': '$' } }), { input: { a: null } });
  const cause =
    "An error occurred while executing the state 'S' (entered at the event id #2). Unable to apply Path transformation to null or empty input.";
  expect(result).toEqual({ status: 'FAILED', error: 'States.Runtime', cause });
});

test('a path that may find several finds none where there is nothing to look in', async () => {
  const Parameters = { 'all.$': '$.nope[*].a', 'some.$': '$.none.list[1:5]' };
  expect(await passed({ Parameters })).toEqual({ all: [], some: [] });
});

test('the same seed gives the same number', async () => {
  const drawn = (seed: string) => called(`States.MathRandom(1, 1000000${seed})`);
  expect(await drawn(', 42')).toEqual({ r: 727_563 });
  expect(await drawn(', 42')).toEqual(await drawn(', 42'));
  expect(await drawn(', 42')).not.toEqual(await drawn(', 43'));
});

test('a task: Parameters in, ResultSelector and ResultPath out, Assign from the result', async () => {
  const States = {
    load: {
      Type: 'Task',
      Resource: glueTask.Resource,
      Parameters: { 'JobName.$': '$.job' },
      ResultSelector: { 'state.$': '$.JobRunState' },
      ResultPath: '$.run',
      Assign: { 'state.$': '$.JobRunState' },
      Next: 'see',
    },
    see: { Type: 'Pass', Parameters: { 'all.$': '$', 'state.$': '$state' }, End: true },
  };
  const given: unknown[] = [];
  const ran = await run(machine(States), {
    input: { job: 'clean' },
    async task(task) {
      given.push(task.arguments);
      return { JobRunState: 'SUCCEEDED', Id: 'jr_1' };
    },
  });
  expect(given).toEqual([{ JobName: 'clean' }]);
  expect(outputOf(ran)).toEqual({ all: { job: 'clean', run: { state: 'SUCCEEDED' } }, state: 'SUCCEEDED' });
});

test.each([
  ['$.a', 1],
  ["$['a']", 1],
  ['$.list[0]', 10],
  ['$.list[-1]', 30],
  ['$.list[1:]', [20, 30]],
  ['$.list[0,2]', [10, 30]],
  ['$.list[*]', [10, 20, 30]],
  ['$.items[*].n', [1, 2]],
  ['$..n', [1, 2]],
  ['$.items[?(@.n > 1)]', [{ n: 2, s: 'b' }]],
  ["$.items[?(@.s == 'a' && !(@.n == 2))].n", [1]],
  ['$.items[?(@.n == $.a)].s', ['a']],
  ['$.items[?(@.none)]', []],
  ['$.list.length()', 3],
])('%s', async (path, expected) => {
  const input = {
    a: 1,
    list: [10, 20, 30],
    items: [
      { n: 1, s: 'a' },
      { n: 2, s: 'b' },
    ],
  };
  expect(await passed({ OutputPath: path }, input)).toEqual(expected);
});

test.each([
  [{ InputPath: '$.a.b' }, "Invalid path '$.a.b' : Missing property in path $['a']"],
  [{ OutputPath: '$.a' }, "Invalid path '$.a' : No results for path: $['a']"],
  [
    { Parameters: { 'x.$': '$.a' } },
    `The JSONPath '$.a' specified for the field 'x.$' could not be found in the input '{"z":1}'`,
  ],
])('%j without such a value fails as States.Runtime', async (fields, reason) => {
  const ran = await run(one(fields), { input: { z: 1 } });
  expect(ran.result).toEqual({
    status: 'FAILED',
    error: 'States.Runtime',
    cause: `An error occurred while executing the state 'S' (entered at the event id #2). ${reason}`,
  });
  expect(story(ran).at(-1)).toBe('3 < 2 ExecutionFailed States.Runtime');
});

test.each<[string, unknown, unknown]>([
  ["States.Format('{} and {} \\\\{\\\\}', $.a, $.b)", { a: 1.5, b: { c: [1, 'x'] } }, '1.5 and {c=[1, x]} {}'],
  ["States.Array('a', 1, null, $.a)", { a: [] }, ['a', 1, null, []]],
  ['States.ArrayPartition($.a, 4)', { a: [1, 2, 3, 4, 5] }, [[1, 2, 3, 4], [5]]],
  ['States.ArrayContains($.a, $.b)', { a: [{ x: 1, y: 2 }], b: { y: 2, x: 1 } }, true],
  ['States.ArrayRange(1, 9, 2)', {}, [1, 3, 5, 7, 9]],
  ['States.ArrayGetItem(States.StringSplit($.a, $.b), 1)', { a: 'This.is+a', b: '.+' }, 'is'],
  ['States.ArrayLength($.a)', { a: [1, 2] }, 2],
  ['States.ArrayUnique($.a)', { a: [1, 1, [], [], null] }, [1, [], null]],
  ['States.Base64Encode($.a)', { a: 'Data to encode' }, 'RGF0YSB0byBlbmNvZGU='],
  ['States.Base64Decode($.a)', { a: 'RGF0YSB0byBlbmNvZGU=' }, 'Data to encode'],
  ["States.Hash($.a, 'MD5')", { a: 'input data' }, '812f45842bc6d66ee14572ce20db8e86'],
  ['States.JsonMerge($.a, $.b, false)', { a: { x: { p: 1 }, y: 1 }, b: { x: { q: 2 } } }, { x: { q: 2 }, y: 1 }],
  ['States.StringToJson($.a)', { a: '{"b": [1]}' }, { b: [1] }],
  ['States.StringToJson($.a)', { a: ' ' }, null],
  ['States.JsonToString($.a)', { a: { b: [1] } }, '{"b":[1]}'],
  ['States.StringSplit($.a, $.b)', { a: ', , ,', b: ',' }, [' ', ' ']],
  ['States.MathAdd($.a, $.b)', { a: 1.49, b: 1.5 }, 3],
  ['States.MathAdd($.a, $.b)', { a: -1.5, b: -1.51 }, -3],
  ['States.MathAdd($.a, -1)', { a: -1.5 }, -2],
])('%s of %j', async (call, input, expected) => {
  expect(await called(call.replaceAll('\\\\', '\\'), input)).toEqual({ r: expected });
});

test('an intrinsic function that cannot do it fails the state', async () => {
  const { result } = await run(one({ Parameters: { 'r.$': 'States.ArrayLength($.a)' } }), { input: { a: 1 } });
  expect(result).toMatchObject({ status: 'FAILED', error: 'States.IntrinsicFailure' });
  expect(JSON.stringify(result)).toContain("The function 'States.ArrayLength($.a)' had the following error: ");
});

const chooses = async (rule: object, input: unknown) => {
  const States = {
    C: { Type: 'Choice', Choices: [{ ...rule, Next: 'yes' }], Default: 'no' },
    yes: { Type: 'Pass', Result: true, End: true },
    no: { Type: 'Pass', Result: false, End: true },
  };
  return outputOf(await run(machine(States), { input }));
};

test.each<[object, unknown, boolean]>([
  [{ StringEquals: 'a' }, 'a', true],
  [{ StringEquals: 'a' }, 1, false],
  [{ StringLessThan: 'b' }, 'a', true],
  [{ StringMatches: 'log-*.txt' }, 'log-1.txt', true],
  [{ StringMatches: 'a\\*' }, 'ab', false],
  [{ NumericEquals: 1 }, 1.0, true],
  [{ NumericGreaterThanEquals: 2 }, 1, false],
  [{ NumericEqualsPath: '$.other' }, 5, true],
  [{ BooleanEquals: true }, true, true],
  [{ TimestampLessThan: '2026-01-02T00:00:00Z' }, '2026-01-01T23:00:00Z', true],
  [{ TimestampEquals: '2026-01-02T00:00:00Z' }, '2026-01-02T01:00:00+01:00', true],
  [{ IsNull: true }, null, true],
  [{ IsNull: false }, null, false],
  [{ IsString: false }, 1, true],
  [{ IsTimestamp: true }, '2026-01-01', false],
  [{ IsPresent: true }, 0, true],
])('%j of %j', async (operator, x, expected) => {
  expect(await chooses({ Variable: '$.x', ...operator }, { x, other: 5 })).toBe(expected);
});

test('And, Or, Not and IsPresent of what is missing', async () => {
  const is = (Variable: string, BooleanEquals: boolean) => ({ Variable, BooleanEquals });
  const input = { a: true, b: false };
  expect(await chooses({ And: [is('$.a', true), is('$.b', true)] }, input)).toBe(false);
  expect(await chooses({ Or: [is('$.a', true), is('$.b', true)] }, input)).toBe(true);
  expect(await chooses({ Not: is('$.b', true) }, input)).toBe(true);
  expect(await chooses({ Variable: '$.none', IsPresent: false }, input)).toBe(true);
  expect(await chooses(is('$.none', true), input)).toMatchObject({
    error: 'States.Runtime',
    cause:
      "An error occurred while executing the state 'C' (entered at the event id #2). Invalid path '$.none': The choice state's condition path references an invalid value.",
  });
});

test('a Map takes its items by a path, and its selector sees input and item', async () => {
  const map = {
    Type: 'Map',
    ItemsPath: '$.items',
    ItemSelector: { 'of.$': '$.name', 'n.$': '$$.Map.Item.Value', 'at.$': '$$.Map.Item.Index' },
    ItemProcessor: { StartAt: 'I', States: { I: { Type: 'Pass', End: true } } },
    ResultPath: '$.done',
    End: true,
  };
  expect(outputOf(await run(machine({ M: map }), { input: { name: 'x', items: [5, 6] } }))).toEqual({
    name: 'x',
    items: [5, 6],
    done: [
      { of: 'x', n: 5, at: 0 },
      { of: 'x', n: 6, at: 1 },
    ],
  });
});

test.each([
  [-1, 'The SecondsPath parameter references a negative value: $.s == -1'],
  [1.5, 'The SecondsPath parameter cannot be parsed as a long value: $.s == 1.5'],
  ['1', 'The SecondsPath parameter does not reference an input value: $.s'],
])('a wait of %j seconds', async (s, reason) => {
  const ran = await run(machine({ W: { Type: 'Wait', SecondsPath: '$.s', End: true } }), { input: { s } });
  expect(ran.result).toMatchObject({
    error: 'States.Runtime',
    cause: `An error occurred while executing the state 'W' (entered at the event id #2). ${reason}`,
  });
});

test('a caught error goes to its ResultPath, beside the input', async () => {
  const States = {
    load: {
      Type: 'Task',
      Resource: glueTask.Resource,
      TimeoutSecondsPath: '$.limit',
      Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'end' }],
      End: true,
    },
    end: { Type: 'Fail', ErrorPath: '$.error.Error', CausePath: "States.Format('after {} s', $.limit)" },
  };
  const ran = await run(machine(States), { input: { limit: 4 }, task: (_, sleep) => sleep(60) });
  expect(ran.result).toEqual({ status: 'FAILED', error: 'States.Timeout', cause: 'after 4 s' });
  expect(ran.seconds).toBe(4);
});

test('a state of JSONata in a machine of JSONPath, and data from one to the other', async () => {
  const States = {
    a: {
      Type: 'Pass',
      QueryLanguage: 'JSONata',
      Output: { x: '{% $states.input.n + 1 %}' },
      Assign: { v: 3 },
      Next: 'b',
    },
    b: { Type: 'Pass', Parameters: { 'x.$': '$.x', 'v.$': '$v' }, End: true },
  };
  expect(outputOf(await run(machine(States), { input: { n: 1 } }))).toEqual({ x: 2, v: 3 });
});

test.each<[object, string]>([
  [
    one({ Parameters: { 'x.$': 'nothing' } }),
    "The value for the field 'x.$' must be a valid JSONPath or a valid intrinsic function call at /States/S/Parameters",
  ],
  [one({ ResultPath: '$.a[*]' }), 'Value is not a valid JSONPath at /States/S/ResultPath'],
  [one({ InputPath: 'a' }), 'Value is not a valid JSONPath at /States/S/InputPath'],
  [
    one({ Output: 1 }),
    "The QueryLanguage is set to 'JSONPath', but field 'Output' is only supported for the 'JSONata' QueryLanguage at /States/S",
  ],
])('%j is refused', (definition, problem) => {
  const message = `Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: ${problem}'`;
  expect(() => stateMachine(definition)).toThrow(new Error(message));
});
