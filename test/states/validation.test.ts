import { expect, test } from '@jest/globals';
import { parseDefinition, stateMachine } from '../../simulators/cloud/states/validation/index.ts';
import { unsupported } from '../../simulators/cloud/states/validation/unsupported.ts';

const machine = (States: object, more: object = {}) => ({ QueryLanguage: 'JSONata', StartAt: 'a', States, ...more });
const end = { Type: 'Succeed' };

test.each<[string, unknown, string]>([
  ['what is no object', [], 'SCHEMA_VALIDATION_FAILED: Definition must be a valid JSON object at /'],
  ['an empty object', {}, 'SCHEMA_VALIDATION_FAILED: These fields are required: [StartAt, States] at /'],
  ['no StartAt', { States: { a: end } }, 'SCHEMA_VALIDATION_FAILED: These fields are required: [StartAt] at /'],
  [
    'an unknown kind of state',
    machine({ a: { Type: 'Loop' } }),
    "SCHEMA_VALIDATION_FAILED: The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map] at /States/a/Type",
  ],
  [
    'an unknown field',
    machine({ a: { ...end, Nxt: 'b' } }),
    "SCHEMA_VALIDATION_FAILED: Field 'Nxt' is not supported at /States/a",
  ],
  [
    'a field of the other language',
    machine({ a: { ...end, InputPath: '$.x' } }),
    "SCHEMA_VALIDATION_FAILED: The QueryLanguage is set to 'JSONata', but field 'InputPath' is only supported for the 'JSONPath' QueryLanguage at /States/a",
  ],
  [
    'JSONPath in a machine of JSONata',
    machine({ a: { ...end, QueryLanguage: 'JSONPath' } }),
    "SCHEMA_VALIDATION_FAILED: 'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine at /States/a",
  ],
  [
    'neither Next nor End',
    machine({ a: { Type: 'Pass' } }),
    'SCHEMA_VALIDATION_FAILED: Exactly one of these fields is required: [Next, End] at /States/a',
  ],
  [
    'a value of the wrong type',
    machine({ a: { Type: 'Wait', Seconds: 'x', End: true } }),
    'SCHEMA_VALIDATION_FAILED: Expected value of type Integer at /States/a/Seconds',
  ],
  [
    'a time that is none',
    machine({ a: { Type: 'Wait', Timestamp: '2026-11-24 06:00:00Z', End: true } }),
    'SCHEMA_VALIDATION_FAILED: String does not match RFC3339 timestamp at /States/a/Timestamp',
  ],
  [
    'credentials of nobody',
    machine({ a: { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Credentials: {}, End: true } }),
    "SCHEMA_VALIDATION_FAILED: The field 'RoleArn' is required but was missing at /States/a/Credentials",
  ],
  [
    'a Parallel without branches',
    machine({ a: { Type: 'Parallel', Branches: [], End: true } }),
    'SCHEMA_VALIDATION_FAILED: Value cannot be empty at /States/a/Branches',
  ],
  [
    'a StartAt that leads nowhere',
    machine({ b: end }),
    `MISSING_TRANSITION_TARGET: Missing 'StartAt' target: a at /StartAt, MISSING_TRANSITION_TARGET: State "b" is not reachable. at /States/b`,
  ],
  [
    'a Next that leads nowhere',
    machine({ a: { Type: 'Choice', Choices: [{ Condition: '{% true %}', Next: 'b' }], Default: 'c' }, c: end }),
    "MISSING_TRANSITION_TARGET: Missing 'Next' target: b at /States/a/Choices[0]/Next",
  ],
  [
    'a machine that cannot end',
    machine({ a: { Type: 'Pass', Next: 'b' }, b: { Type: 'Pass', Next: 'a' }, c: { Type: 'Pass', Next: 'd' } }),
    "MISSING_END_STATE: Workflow has no terminal state at null, MISSING_TRANSITION_TARGET: Missing 'Next' target: d at /States/c/Next",
  ],
  [
    'a state that nothing leads to',
    machine({ a: end, b: end }),
    'MISSING_TRANSITION_TARGET: State "b" is not reachable. at /States/b',
  ],
  [
    'a Next out of a branch',
    machine({
      a: { Type: 'Parallel', Branches: [{ StartAt: 'c', States: { c: { Type: 'Pass', Next: 'b' } } }], Next: 'b' },
      b: end,
    }),
    "MISSING_TRANSITION_TARGET: Missing 'Next' target: b at /States/a/Branches[0]/States/c/Next",
  ],
  [
    'an inner variable with the name of an outer one',
    machine({
      a: { Type: 'Pass', Assign: { x: 1 }, Next: 'b' },
      b: {
        Type: 'Parallel',
        Branches: [{ StartAt: 'c', States: { c: { Type: 'Succeed', Assign: { x: 2 } } } }],
        End: true,
      },
    }),
    "SCHEMA_VALIDATION_FAILED: The variable 'x' is already assigned in an outer scope at /States/b/Branches[0]/States/c/Assign",
  ],
  [
    'an expression that is not JSONata',
    machine({ a: { ...end, Output: { x: '{% 1 + %}' } } }),
    'INVALID_JSONATA_EXPRESSION: Unexpected end of expression at /States/a/Output/x',
  ],
  [
    'an expression that starts from a name',
    machine({ a: { ...end, Output: "{% $count(rooms) + [houses.rooms, 'x' & rooms, (gardens)] %}" } }),
    ['rooms', 'houses', 'gardens']
      .map((name) => `Reference to '${name}' at the top level is not supported.`)
      .map((message) => `UNSUPPORTED_JSONATA_EXPRESSION: ${message} at /States/a/Output`)
      .join(', '),
  ],
])('%s is refused', (_, definition, problems) => {
  expect(() => stateMachine(definition)).toThrow(new Error(`Invalid State Machine Definition: '${problems}'`));
});

test('names are read of what an expression has found, and in functions', () => {
  const Output = {
    filtered: '{% $states.input.rooms[size > 9].name %}',
    sorted: '{% $states.input.rooms^(size).(name) %}',
    grouped: '{% $states.input.rooms{name: size} %}',
    mapped: '{% $map($states.input.rooms, function($room) { $room.name }) %}',
  };
  expect(() => stateMachine(machine({ a: { ...end, Output } }))).not.toThrow();
});

test('what looks like an expression is none in JSONPath', () => {
  const States = { a: { Type: 'Pass', Result: '{% 1 + %}', End: true } };
  expect(() => stateMachine({ StartAt: 'a', States })).not.toThrow();
});

test('what is no JSON is refused', () => {
  expect(() => parseDefinition('not a definition')).toThrow(
    /^Invalid State Machine Definition: 'INVALID_JSON_DESCRIPTION: Unexpected token .* at \/'$/,
  );
});

const distributed = (more: object, end: object = { End: true }) => {
  const ItemProcessor = {
    ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
    StartAt: 'b',
    States: { b: { Type: 'Succeed' } },
  };
  return machine({ a: { Type: 'Map', ItemProcessor, ...more, ...end } });
};

test('what is valid and beyond the interpreter is named', () => {
  const Resource = 'arn:aws:states:::s3:getObject';
  const named = (ReaderConfig: object) => [
    ...unsupported(stateMachine(distributed({ ItemReader: { Resource, ReaderConfig } }))),
  ];
  expect(named({ InputType: 'PARQUET' })).toEqual(["the InputType PARQUET in the ItemReader of 'a'"]);
  expect(named({ InputType: 'JSON', Transformation: 'LOAD_AND_FLATTEN' })).toEqual([
    "the Transformation LOAD_AND_FLATTEN in the ItemReader of 'a'",
  ]);
});

test.each<[string, object, string]>([
  [
    'an unknown reader',
    { ItemReader: { Resource: 'arn:aws:states:::s3:copyObject' } },
    'Expected value of type one of [arn:aws:states:::s3:getObject, arn:aws:states:::s3:listObjectsV2] at /States/a/ItemReader/Resource',
  ],
  [
    'a field of no writer',
    { ResultWriter: { Rescource: 'x' } },
    "Field 'Rescource' is not supported at /States/a/ResultWriter",
  ],
  [
    'a path in JSONata',
    { ItemBatcher: { MaxItemsPerBatchPath: '$.n' } },
    "The QueryLanguage is set to 'JSONata', but field 'MaxItemsPerBatchPath' is only supported for the 'JSONPath' QueryLanguage at /States/a/ItemBatcher",
  ],
  ['an empty label', { Label: '' }, 'Label cannot be empty at /States/a/Label'],
  ['a long label', { Label: 'x'.repeat(41) }, 'Label cannot exceed 40 characters at /States/a/Label'],
  ['a label that is no part of an ARN', { Label: 'a:b' }, "Label contains invalid character: ':' at /States/a/Label"],
])('%s of a distributed Map is refused', (_, more, problem) => {
  const message = `Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: ${problem}'`;
  expect(() => stateMachine(distributed(more))).toThrow(new Error(message));
});

test('an inline Map has no reader', () => {
  const ItemProcessor = { StartAt: 'b', States: { b: end } };
  const ItemReader = { Resource: 'arn:aws:states:::s3:getObject' };
  expect(() => stateMachine(machine({ a: { Type: 'Map', ItemProcessor, ItemReader, End: true } }))).toThrow(
    new Error(
      "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: The field 'ItemReader' is not supported in INLINE mode at /States/a'",
    ),
  );
});

test('the children of a distributed Map may use the names of variables outside', () => {
  const Assign = { x: 1 };
  const States = { b: { Type: 'Pass', Assign, End: true } };
  const inner = (Mode: string) => ({
    Type: 'Map',
    Assign,
    ItemProcessor: { ProcessorConfig: { Mode, ExecutionType: 'STANDARD' }, StartAt: 'b', States },
    End: true,
  });
  expect(() => stateMachine(machine({ a: inner('DISTRIBUTED') }))).not.toThrow();
  expect(() => stateMachine(machine({ a: inner('INLINE') }))).toThrow(
    "The variable 'x' is already assigned in an outer scope",
  );
});

test('what a catcher of a Parallel assigns may be assigned inside of it', () => {
  const Assign = { x: 1 };
  const Branches = [{ StartAt: 'b', States: { b: { Type: 'Pass', Assign, End: true } } }];
  const both = (more: object) => machine({ a: { Type: 'Parallel', Branches, End: true, ...more }, c: end });
  const caught = (Next: string) => ({ Catch: [{ ErrorEquals: ['States.ALL'], Assign, Next }] });
  expect(() => stateMachine(both(caught('c')))).not.toThrow();
  expect(() => stateMachine(both({ ...caught('c'), Assign }))).toThrow(
    "The variable 'x' is already assigned in an outer scope",
  );
});

test('readers may be of another partition', () => {
  const ItemReader = { Resource: 'arn:aws-cn:states:::s3:listObjectsV2' };
  expect(() => stateMachine(distributed({ ItemReader }))).not.toThrow();
});
