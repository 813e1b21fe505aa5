import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { UserError } from '../../action/src/errors.ts';
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
  expect(await told({ file: file('empty.json', '{}') })).toEqual([
    'bad-state-machine',
    "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: These fields are required: [StartAt, States] at /'",
    undefined,
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
  ]);
  expect(out[0]?.events.at(-1)).toMatchObject({ type: 'TaskSubmitted', taskSubmittedEventDetails: { output: '1' } });
});
