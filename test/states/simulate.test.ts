import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { CheckError, UserError } from '../../action/src/errors.ts';
import { simulate, type SimulateOptions } from '../../action/src/commands/simulate.ts';
import { chain, glueTask } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'penstock-simulate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function simulated(options: SimulateOptions): Promise<string> {
  let out = '';
  await simulate(options, {
    terminal: { stdout: (text) => (out += text), width: 80 },
    signal: new AbortController().signal,
    now: () => new Date('2026-11-24T06:00:00.000Z'),
  });
  return out;
}

const Retry = [{ ErrorEquals: ['Busy'], IntervalSeconds: 30 }];
const definition = chain({ load: { ...glueTask, Retry }, rest: { Type: 'Wait', Seconds: 86_400 } });
const machine = file('machine.asl.json', JSON.stringify(definition));

test('a person sees the result, the path and the history in 80 columns', async () => {
  const tasks = file(
    'tasks.yml',
    `- { state: load, attempt: 0, submitted: { JobRunId: jr_1 }, outcome: { kind: failure, error: Busy, cause: later } }
- { state: load, outcome: { kind: success, output: { rows: 3 } } }
`,
  );
  const text = await simulated({ file: machine, input: '{"day": 1}', tasks, format: 'text' });
  expect(text).toBe(`SUCCEEDED after 86430 s
Output: {"rows":3}

Path: load > rest

id  after  seconds  event               what
 1      0      0.0  ExecutionStarted    {"day":1}
 2      0      0.0  TaskStateEntered    load {"day":1}
 3      2      0.0  TaskScheduled       glue startJobRun.sync
 4      3      0.0  TaskStarted         glue startJobRun.sync
 5      4      0.0  TaskSubmitted       glue startJobRun.sync {"JobRunId":"jr_1…
 6      5      0.0  TaskFailed          glue startJobRun.sync Busy
 7      6     30.0  TaskScheduled       glue startJobRun.sync
 8      7     30.0  TaskStarted         glue startJobRun.sync
 9      8     30.0  TaskSucceeded       glue startJobRun.sync {"rows":3}
10      9     30.0  TaskStateExited     load {"rows":3}
11     10     30.0  WaitStateEntered    rest {"rows":3}
12     11  86430.0  WaitStateExited     rest {"rows":3}
13     12  86430.0  ExecutionSucceeded  {"rows":3}
`);
});

test('as JSON it has the events as AWS gives them', async () => {
  const tasks = file('tasks.json', JSON.stringify([{ state: 'load', outcome: { kind: 'failure', error: 'Bad' } }]));
  const json: unknown = JSON.parse(await simulated({ file: machine, input: '{}', tasks, format: 'json' }));
  expect(json).toMatchObject({ status: 'FAILED', error: 'Bad', path: ['load'] });
  expect(json).toHaveProperty('events.5', {
    id: 6,
    previousEventId: 5,
    timestamp: '2026-11-24T06:00:00.000Z',
    type: 'ExecutionFailed',
    executionFailedEventDetails: { error: 'Bad' },
  });
});

test('mistakes are told in words', async () => {
  async function told(options: object) {
    const all = { file: machine, input: '{}', tasks: undefined, format: 'text' as const, ...options };
    const error: unknown = await simulated(all).catch((thrown: unknown) => thrown);
    if (!(error instanceof UserError)) throw error;
    return [error.code, error.message.replaceAll(folder, ''), error.hint];
  }
  expect(await told({})).toEqual([
    'bad-tasks',
    "No outcome is scripted for attempt 0 of the state 'load'.",
    '- { state: "load", outcome: { kind: success, output: {} } }',
  ]);
  expect(await told({ tasks: file('bad.yml', '- { stat: load, outcome: { kind: sucess } }') })).toEqual([
    'bad-tasks',
    "/bad.yml: 0 must have required property 'state'; 0 has an unknown key stat; 0.outcome.kind must be equal to one of the allowed values.",
    'A list of {state, outcome: {kind: success, output: …}}; kind may be success, failure, timeout or none.',
  ]);
  expect((await told({ input: '{' }))[0]).toBe('bad-option');
  expect((await told({ file: join(folder, 'none.json') }))[0]).toBe('file-not-found');
  expect(await told({ tasks: file('keys.yml', 'task: []') })).toEqual([
    'bad-tasks',
    '/keys.yml: unknown key task.',
    'A list of tasks, or a mapping with tasks and s3.',
  ]);
  expect(await told({ tasks: file('objects.yml', 's3: [1]') })).toEqual([
    'bad-tasks',
    '/objects.yml: s3: these are not objects of S3.',
    '{"s3://bucket/key": "the text of the object"}',
  ]);
});

test('a batch answers each line with a line', async () => {
  const item = {
    Type: 'Map',
    Items: '{% [1, 2] %}',
    ItemProcessor: { StartAt: 'load', States: { load: { ...glueTask, TimeoutSeconds: 9, End: true } } },
  };
  const lines = [
    {
      id: 'waits',
      definition: chain({ load: glueTask }),
      tasks: [{ state: 'load', submitted: 1, outcome: { kind: 'none' } }],
    },
    {
      id: 'items',
      definition: chain({ all: item }),
      clock: 'virtual',
      tasks: [
        { state: 'load', path: [1], outcome: { kind: 'timeout' } },
        { state: 'load', path: [0], outcome: { kind: 'success', output: 7 } },
      ],
    },
    {
      id: 'names',
      definition: chain({ a: { Type: 'Pass', Output: '{% $states.context.Execution.Name %}' } }),
      names: { execution: 'mine' },
    },
    {
      id: 'jsonpath',
      definition: { StartAt: 'a', States: { a: { Type: 'Succeed', OutputPath: '$.x' } } },
      input: { x: 1 },
    },
    { id: 'unscripted', definition: chain({ load: glueTask }) },
    { id: 'null', definition: chain({ a: { Type: 'Pass' } }), input: null },
  ];
  const batch = file('batch.jsonl', `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
  const out = (await simulated({ batch }))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly events: readonly object[] });
  expect(out).toMatchObject([
    { id: 'waits', status: 'RUNNING' },
    { id: 'items', status: 'FAILED', error: 'States.Timeout' },
    { id: 'names', status: 'SUCCEEDED', output: 'mine' },
    { id: 'jsonpath', status: 'SUCCEEDED', output: 1 },
    { id: 'unscripted', status: 'REFUSED', error: 'bad-tasks' },
    { id: 'null', status: 'SUCCEEDED', output: null },
  ]);
  expect(out[0]?.events.at(-1)).toMatchObject({ type: 'TaskSubmitted', taskSubmittedEventDetails: { output: '1' } });
});

test('mistakes in a definition are told at their places, all at once', async () => {
  async function places(name: string, text: string) {
    const options = { file: file(name, text), input: '{}', tasks: undefined, format: 'text' as const };
    const error: unknown = await simulated(options).catch((thrown: unknown) => thrown);
    if (!(error instanceof CheckError)) throw error;
    return error.diagnostics.map(({ at, message }) => `${at.line}:${at.column} ${message}`);
  }
  expect(await places('empty.json', '{}')).toEqual(['1:1 These fields are required: [StartAt, States] (/)']);
  const yaml = `StartAt: a/b
States:
  a/b:
    Type: Choice
    Choices:
      - { Variable: $.x, IsNull: true, Next: 'c[0]' }
      - { Variable: $.x, IsNull: false, Next: nowhere }
  c[0]:
    Type: Wait
    Seconds: soon
    Next: gone
`;
  expect(await places('choice.yml', yaml)).toEqual(['10:14 Expected value of type Integer (/States/c[0]/Seconds)']);
  expect(await places('targets.yml', yaml.replace('soon', '3'))).toEqual([
    '1:1 Workflow has no terminal state (/)',
    "7:47 Missing 'Next' target: nowhere (/States/a/b/Choices[1]/Next)",
    "11:11 Missing 'Next' target: gone (/States/c[0]/Next)",
  ]);
  expect(await places('torn.json', '{\n  "StartAt": "a",\n  "States": {\n')).toEqual([
    '4:1 Flow map in block collection must be sufficiently indented and end with a }',
  ]);
});

test('a definition may be YAML, and an ItemReader reads the objects of the script', async () => {
  const yaml = file(
    'rooms.asl.yml',
    `QueryLanguage: JSONata
StartAt: rooms
States:
  rooms:
    Type: Map
    ItemReader:
      Resource: arn:aws:states:::s3:getObject
      ReaderConfig: { InputType: JSON }
      Arguments: { Bucket: plant, Key: rooms.json }
    ItemProcessor:
      ProcessorConfig: { Mode: DISTRIBUTED, ExecutionType: STANDARD }
      StartAt: check
      States:
        check: { Type: Task, Resource: 'arn:aws:states:::lambda:invoke', End: true }
    End: true
`,
  );
  const tasks = file(
    'rooms.yml',
    `s3: { s3://plant/rooms.json: '["kitchen", "hall"]' }
tasks:
  - { state: check, path: [0], outcome: { kind: success, output: warm } }
  - { state: check, path: [1], outcome: { kind: success, output: cold } }
`,
  );
  const json: unknown = JSON.parse(await simulated({ file: yaml, input: '{}', tasks, format: 'json' }));
  expect(json).toMatchObject({ status: 'SUCCEEDED', output: ['warm', 'cold'] });
});

test('objects of a batch may be told by URL, by bucket and key, or as a list', async () => {
  const ItemReader = { Resource: 'arn:aws:states:::s3:getObject', Arguments: { Bucket: 'b', Key: 'k' } };
  const States = { pass: { Type: 'Pass', End: true } };
  const ProcessorConfig = { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' };
  const definition = chain({
    all: { Type: 'Map', ItemReader, ItemProcessor: { ProcessorConfig, StartAt: 'pass', States } },
  });
  const forms = [{ 's3://b/k': '[1]' }, { b: { k: [1] } }, [{ bucket: 'b', key: 'k', body: '[1]' }]];
  const lines = forms.map((s3, id) => JSON.stringify({ id, definition, s3 }));
  const batch = file('objects.jsonl', lines.join('\n'));
  const outputs = (await simulated({ batch }))
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { output: unknown }).output);
  expect(outputs).toEqual([[1], [1], [1]]);
});

test('a long path is broken into lines', async () => {
  const States = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`state_number_${i}`, { Type: 'Pass' }]));
  const long = file('long.json', JSON.stringify(chain(States)));
  const text = await simulated({ file: long, input: '{}', tasks: undefined, format: 'text' });
  expect(text.split('\n').slice(3, 7)).toEqual([
    'Path: state_number_0 > state_number_1 > state_number_2 > state_number_3 >',
    '  state_number_4 > state_number_5 > state_number_6 > state_number_7 >',
    '  state_number_8 > state_number_9 > state_number_10 > state_number_11',
    '',
  ]);
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
});
