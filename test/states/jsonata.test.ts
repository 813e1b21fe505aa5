import { expect, test } from '@jest/globals';
import { chain, glueTask, outputOf, run, story } from './run.ts';

const pass = (Output: unknown, more: object = {}) => chain({ compute: { Type: 'Pass', Output, ...more } });
const evaluate = async (expression: string, input: unknown = {}) =>
  outputOf(await run(pass(`{% ${expression} %}`), { input }));

test('only a whole string of the form {% … %} is an expression', async () => {
  const Output = {
    a: '{% 1 + 1 %}',
    b: ' {% 1 + 1 %}',
    c: '$states.input',
    d: [true, null, { e: '{%$states.input.x%}' }],
  };
  expect(outputOf(await run(pass(Output), { input: { x: [] } }))).toEqual({
    a: 2,
    b: ' {% 1 + 1 %}',
    c: '$states.input',
    d: [true, null, { e: [] }],
  });
});

test.each([
  ['Output', '$nope', { Output: '{% $nope %}' }],
  ['Output/a/b[1]', '$nope', { Output: { a: { b: [1, '{% $nope %}'] } } }],
  ['Assign/x', '$states.result', { Assign: { x: '{% $states.result %}' } }],
])('what is undefined in %s fails the state', async (location, expression, fields) => {
  const ran = await run(chain({ compute: { Type: 'Pass', ...fields } }));
  const cause = `An error occurred while executing the state 'compute' (entered at the event id #2). The JSONata expression '${expression}' specified for the field '${location}' returned nothing (undefined).`;
  expect(ran.result).toEqual({ status: 'FAILED', error: 'States.QueryEvaluationError', cause });
  expect(ran.events.slice(2)).toMatchObject([
    {
      id: 3,
      previousEventId: 0,
      type: 'EvaluationFailed',
      evaluationFailedEventDetails: { cause, error: 'States.QueryEvaluationError', location, state: 'compute' },
    },
    { id: 4, previousEventId: 3, type: 'ExecutionFailed' },
  ]);
});

test.each([
  ['$nope()', 'threw an error during evaluation. T1006: Attempted to invoke a non-function'],
  ["$eval('1')", 'threw an error during evaluation. T1006: Attempted to invoke a non-function'],
  ["1 + 'a'", 'threw an error during evaluation. T2002: The right side of the "+" operator must evaluate to a number'],
  ['$sum', 'returned an unsupported result type.'],
  ["{'f': function($x) { $x }}", 'returned an unsupported result type.'],
])('%s is told in the words of Step Functions', async (expression, said) => {
  const { result } = await run(pass(`{% ${expression} %}`));
  expect(result).toMatchObject({
    cause: `An error occurred while executing the state 'compute' (entered at the event id #2). The JSONata expression '${expression}' specified for the field 'Output' ${said}`,
  });
});

const sum = (terms: number) => Array.from({ length: terms }, () => '1').join('+');
const overflow =
  'Stack overflow error: Check for non-terminating recursive function. Consider rewriting as tail-recursive.';

test.each([
  ['($f := function($n) { $f($n + 1) }; $f(0))', 'Expression evaluation timeout: Check for infinite loop'],
  ['($f := function($n) { 1 + $f($n) }; $f(0))', overflow],
  [sum(101), overflow],
  ['$count([1..873783])', 'Expression evaluation memory limit exceeded: Check for excessive memory usage'],
])(
  'an evaluation has its limits: %s',
  async (expression, said) => {
    const { result } = await run(pass(`{% ${expression} %}`));
    const cause = `An error occurred while executing the state 'compute' (entered at the event id #2). The JSONata expression '${expression}' specified for the field 'Output' threw an error during evaluation: ${said}`;
    expect(result).toEqual({ status: 'FAILED', error: 'States.QueryEvaluationError', cause });
  },
  60_000,
);

test('what is just within the limits is evaluated', async () => {
  expect(await evaluate(sum(100))).toBe(100);
  expect(await evaluate('$count([1..873782])')).toBe(873_782);
}, 60_000);

test('a number that JSON does not know becomes text', async () => {
  expect(await evaluate('[1/0, -1/0]')).toEqual(['Infinity', '-Infinity']);
});

test('a condition must be a boolean', async () => {
  const Choices = [
    { Condition: '{% false %}', Next: 'b' },
    { Condition: '{% 1 %}', Next: 'b' },
  ];
  const ran = await run(chain({ a: { Type: 'Choice', Choices }, b: { Type: 'Succeed' } }));
  expect(ran.result).toMatchObject({
    cause:
      "An error occurred while executing the state 'a' (entered at the event id #2). The JSONata expression '1' specified for the field 'Choices[1]/Condition' returned an unexpected result type. Expected 'boolean', but was 'number' for value: 1",
  });
});

test('items must be an array', async () => {
  const ItemProcessor = { StartAt: 'x', States: { x: { Type: 'Succeed' } } };
  const failed = async (fields: object, input: unknown) => {
    const ran = await run(chain({ all: { Type: 'Map', ItemProcessor, ...fields } }), { input });
    expect(story(ran).slice(2)).toEqual([
      '3 < 0 EvaluationFailed States.QueryEvaluationError',
      '4 < 3 MapStateFailed',
      '5 < 4 ExecutionFailed States.QueryEvaluationError',
    ]);
    return JSON.stringify(ran.result);
  };
  expect(await failed({ Items: "{% {'foo': 'bar'} %}" }, {})).toContain(
    `The JSONata expression '{'foo': 'bar'}' specified for the field 'Items' returned an unexpected result type. Expected 'array', but was 'object' for value: {\\"foo\\":\\"bar\\"}`,
  );
  expect(await failed({}, 'text')).toContain('Map state input must be an array but was: \\"text\\"');
});

test('the functions of Step Functions', async () => {
  expect(await evaluate('$partition([1,2,3,4,5], 2)')).toEqual([[1, 2], [3, 4], [5]]);
  expect(await evaluate('$range(0, 10, 5)')).toEqual([0, 5, 10]);
  expect(await evaluate('$range(2, 0, -1)')).toEqual([2, 1, 0]);
  expect(await evaluate('$range(1, 9, 9)')).toBe(1);
  expect(await evaluate("$hash('input data', 'SHA-1')")).toBe('aaff4a450a104cd177d28d18d74485e8cae074b7');
  expect(await evaluate(`$parse('{"a": [1]}')`)).toEqual({ a: [1] });
  expect(await evaluate('$uuid()')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(await evaluate('$random(42)')).toBe(0.7275636800328681);
  expect(await evaluate('$random(7) = $random(7) and $random(-7) < 1')).toBe(true);
  expect(await evaluate('$random() < 1')).toBe(true);
});

test('$now and $millis are those of the clock that the execution runs on', async () => {
  const states = {
    rest: { Type: 'Wait', Seconds: 90 },
    look: { Type: 'Pass', Output: ['{% $now() %}', '{% $millis() %}'] },
  };
  expect(outputOf(await run(chain(states)))).toEqual(['2026-11-24T06:01:30.000Z', Date.UTC(2026, 10, 24, 6, 1, 30)]);
});

test('the context object', async () => {
  expect(await evaluate('$states.context', { a: 1 })).toEqual({
    Execution: {
      Id: 'arn:aws:states:eu-west-1:111111111111:execution:plant:first',
      Input: { a: 1 },
      StartTime: '2026-11-24T06:00:00.000Z',
      Name: 'first',
      RoleArn: 'arn:aws:iam::111111111111:role/plant',
      RedriveCount: 0,
    },
    StateMachine: { Id: 'arn:aws:states:eu-west-1:111111111111:stateMachine:plant', Name: 'plant' },
    State: { Name: 'compute', EnteredTime: '2026-11-24T06:00:00.000Z' },
  });
});

test('Assign sees the variables as they were, and the next state as they are', async () => {
  const states = {
    set: { Type: 'Pass', Assign: { a: 1, b: 10 } },
    swap: { Type: 'Pass', Assign: { a: '{% $b %}', b: '{% $a %}' }, Output: '{% $a %}' },
    look: { Type: 'Pass', Output: ['{% $states.input %}', '{% $a %}', '{% $b %}'] },
  };
  expect(outputOf(await run(chain(states)))).toEqual([1, 10, 1]);
});

test('a branch reads the variables outside of it, and keeps its own to itself', async () => {
  const branch = {
    StartAt: 'in',
    States: {
      in: { Type: 'Pass', Assign: { inner: '{% $outer + 1 %}' }, Next: 'see' },
      see: { Type: 'Pass', Output: '{% $inner %}', End: true },
    },
  };
  const states = {
    set: { Type: 'Pass', Assign: { outer: 1 } },
    both: { Type: 'Parallel', Branches: [branch] },
    look: { Type: 'Pass', Output: ['{% $states.input %}', '{% $exists($inner) %}'] },
  };
  expect(outputOf(await run(chain(states)))).toEqual([[2], false]);
});

test('a choice rule has its own Assign and Output; Default takes those of the state', async () => {
  const decide = {
    Type: 'Choice',
    Choices: [{ Condition: "{% $states.input = 'go' %}", Next: 'look', Assign: { by: 'rule' }, Output: 1 }],
    Default: 'look',
    Assign: { by: 'default' },
    Output: 2,
  };
  const machine = chain({ decide, look: { Type: 'Pass', Output: ['{% $by %}', '{% $states.input %}'] } });
  expect(outputOf(await run(machine, { input: 'go' }))).toEqual(['rule', 1]);
  expect(outputOf(await run(machine, { input: 'stay' }))).toEqual(['default', 2]);
});

test('a Choice without a match and without Default fails the execution', async () => {
  const decide = { Type: 'Choice', Choices: [{ Condition: '{% false %}', Next: 'end' }] };
  const ran = await run(chain({ decide, end: { Type: 'Succeed' } }));
  expect(ran.result).toEqual({
    status: 'FAILED',
    error: 'States.Runtime',
    cause:
      "An error occurred while executing the state 'decide' (entered at the event id #2). Failed to transition out of the state. The state does not point to a next state.",
  });
  expect(story(ran).at(-1)).toBe('3 < 2 ExecutionFailed States.Runtime');
});

test('a Wait rests for seconds or until an instant', async () => {
  const rests = async (fields: object) =>
    (await run(chain({ rest: { Type: 'Wait', ...fields } }), { input: { s: 7 } })).seconds;
  expect(await rests({ Seconds: 5 })).toBe(5);
  expect(await rests({ Seconds: '{% $states.input.s %}' })).toBe(7);
  expect(await rests({ Timestamp: '2026-11-24T07:00:30+01:00' })).toBe(30);
  expect(await rests({ Timestamp: '2020-01-01T00:00:00Z' })).toBe(0);
});

test.each(['2016-12-05 21:29:29Z', '2016-12-05T21:29:29', '2016-13-05T21:29:29Z'])('%s is no instant', async (text) => {
  const ran = await run(chain({ rest: { Type: 'Wait', Timestamp: `{% '${text}' %}` } }));
  expect(ran.result).toMatchObject({
    error: 'States.QueryEvaluationError',
    cause: `An error occurred while executing the state 'rest' (entered at the event id #2). The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: ${text}`,
  });
  expect(story(ran)[2]).toBe('3 < 2 EvaluationFailed States.QueryEvaluationError');
});

test('an array of one element stays an array on its way', async () => {
  const states = {
    one: { Type: 'Pass', Output: '{% $states.input.list[] %}' },
    two: { Type: 'Pass', Output: '{% $states.input %}' },
  };
  expect(outputOf(await run(chain(states), { input: { list: [[1]] } }))).toEqual([[1]]);
});

test('an evaluation that fails in a task can be caught', async () => {
  const Catch = [
    { ErrorEquals: ['States.QueryEvaluationError'], Next: 'end', Output: '{% $states.errorOutput.Error %}' },
  ];
  const ran = await run(chain({ load: { ...glueTask, Arguments: '{% $nope %}', Catch }, end: { Type: 'Succeed' } }));
  expect(outputOf(ran)).toBe('States.QueryEvaluationError');
  expect(story(ran).slice(2, 4)).toEqual([
    '3 < 0 EvaluationFailed States.QueryEvaluationError',
    '4 < 3 TaskStateExited load',
  ]);
});
