import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { scriptedObjects } from '../../action/src/simulate/objects.ts';
import { TaskFailure, type ExecutionResult, type Objects } from '../../simulators/cloud/states/machine.ts';
import { chain, outputOf, run, story, type RunOptions } from './run.ts';

const dawn = new Date('2026-11-24T06:00:00.000Z');
const ProcessorConfig = { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' };
const pass = { ProcessorConfig, StartAt: 'pass', States: { pass: { Type: 'Pass', End: true } } };
const work = {
  ProcessorConfig,
  StartAt: 'work',
  States: { work: { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true } },
};
const s3 = (texts: Readonly<Record<string, string>>) => scriptedObjects(texts, () => dawn);
const file = (name: string) => ({ Resource: 'arn:aws:states:::s3:getObject', Arguments: { Bucket: 'b', Key: name } });

/** A Map named `all` alone. */
const map = (fields: object) => chain({ all: { Type: 'Map', ItemProcessor: pass, ...fields } });

const failsFor =
  (...bad: readonly unknown[]): NonNullable<RunOptions['task']> =>
  async ({ arguments: given }) => {
    if (bad.includes(given)) throw new TaskFailure('Bad', 'no good');
    return given;
  };

test('a run has its events in the history, and its items elsewhere', async () => {
  const done = await run(map({ Items: ['a', 'b'], Label: 'load' }));
  expect(story(done)).toEqual([
    '1 < 0 ExecutionStarted',
    '2 < 0 MapStateEntered all',
    '3 < 2 MapStateStarted 2',
    '4 < 3 MapRunStarted',
    '5 < 4 MapRunSucceeded',
    '6 < 5 MapStateSucceeded',
    '7 < 4 MapStateExited all',
    '8 < 7 ExecutionSucceeded',
  ]);
  expect(outputOf(done)).toEqual(['a', 'b']);
  expect(done.events[3]).toHaveProperty(
    'mapRunStartedEventDetails.mapRunArn',
    expect.stringMatching(/^arn:aws:states:eu-west-1:111111111111:mapRun:plant\/load:[0-9a-f-]{36}$/),
  );
});

test('a child is an execution of its own: context, input, no variables from outside', async () => {
  const Output = '{% $states.context.[Execution.Id, Execution.Input, StateMachine.Id, $exists($outer)] %}';
  const ItemProcessor = { ...pass, States: { pass: { Type: 'Pass', Output, End: true } } };
  const definition = chain({
    set: { Type: 'Pass', Assign: { outer: 1 } },
    all: { Type: 'Map', Items: [7], Label: 'load', ItemProcessor },
  });
  expect(outputOf(await run(definition))).toEqual([
    [
      expect.stringMatching(/^arn:aws:states:eu-west-1:111111111111:execution:plant\/load:[0-9a-f-]{36}$/),
      7,
      'arn:aws:states:eu-west-1:111111111111:stateMachine:plant/load',
      false,
    ],
  ]);
});

test('tasks of children know their place', async () => {
  const paths: unknown[] = [];
  const definition = map({ Items: ['a', 'b'], ItemProcessor: work, MaxConcurrency: 1 });
  await run(definition, { task: async ({ path, state }) => void paths.push([state, path]) });
  expect(paths).toEqual([
    ['work', [0]],
    ['work', [1]],
  ]);
});

test('no more children than MaxConcurrency run at once', async () => {
  let now = 0;
  let most = 0;
  const task: RunOptions['task'] = async (_, sleep) => {
    most = Math.max(most, ++now);
    await sleep(10);
    now--;
    return null;
  };
  const definition = (MaxConcurrency: number) => map({ Items: [1, 2, 3, 4, 5], ItemProcessor: work, MaxConcurrency });
  expect((await run(definition(2), { task })).seconds).toBe(30);
  expect(most).toBe(2);
  expect((await run(definition(0), { task })).seconds).toBe(10);
});

test('one failed item fails the run, unless that many may fail', async () => {
  const fields = { Items: [1, 2, 3, 4], ItemProcessor: work };
  const failed = await run(map(fields), { task: failsFor(2) });
  expect(story(failed).slice(3)).toEqual([
    '4 < 3 MapRunStarted',
    '5 < 4 MapRunFailed States.ExceedToleratedFailureThreshold',
    '6 < 5 MapStateFailed',
    '7 < 6 ExecutionFailed States.ExceedToleratedFailureThreshold',
  ]);
  expect(failed.result).toEqual({
    status: 'FAILED',
    error: 'States.ExceedToleratedFailureThreshold',
    cause: 'The specified tolerated failure threshold was exceeded',
  });
  const statuses = async (more: object, ...bad: number[]) =>
    (await run(map({ ...fields, ...more }), { task: failsFor(...bad) })).result.status;
  expect(await statuses({ ToleratedFailureCount: 1 }, 2)).toBe('SUCCEEDED');
  expect(await statuses({ ToleratedFailureCount: 1 }, 2, 3)).toBe('FAILED');
  expect(await statuses({ ToleratedFailurePercentage: 50 }, 2, 3)).toBe('SUCCEEDED');
  expect(await statuses({ ToleratedFailurePercentage: 49.9 }, 2, 3)).toBe('FAILED');
  expect(await statuses({ ToleratedFailureCount: 3, ToleratedFailurePercentage: 10 }, 2)).toBe('FAILED');
});

test('a tolerated failure stands among the results with all that is known of it', async () => {
  const done = await run(map({ Items: [1, 2], ItemProcessor: work, ToleratedFailureCount: 1 }), { task: failsFor(2) });
  expect(outputOf(done)).toEqual([
    1,
    {
      Cause: 'no good',
      Error: 'Bad',
      ExecutionArn: expect.stringContaining(':execution:plant/'),
      Input: '2',
      InputDetails: { Included: true },
      Name: expect.any(String),
      RedriveCount: 0,
      StartDate: '2026-11-24T06:00:00.000Z',
      StateMachineArn: expect.stringContaining(':stateMachine:plant/'),
      Status: 'FAILED',
      StopDate: '2026-11-24T06:00:00.000Z',
    },
  ]);
});

test('a failed run can be caught', async () => {
  const definition = chain({
    all: {
      Type: 'Map',
      Items: [1],
      ItemProcessor: work,
      Catch: [{ ErrorEquals: ['States.ExceedToleratedFailureThreshold'], Next: 'after' }],
    },
    after: { Type: 'Pass' },
  });
  expect(outputOf(await run(definition, { task: failsFor(1) }))).toEqual({
    Error: 'States.ExceedToleratedFailureThreshold',
    Cause: 'The specified tolerated failure threshold was exceeded',
  });
});

test.each<[string, object, string]>([
  [
    'ToleratedFailureCount',
    { x: 1.5 },
    'The ToleratedFailureCountPath field refers to value "1.5" which is not a valid integer: $.x',
  ],
  ['ToleratedFailureCount', { x: -1 }, 'ToleratedFailureCount cannot be negative.'],
  [
    'ToleratedFailurePercentage',
    { x: {} },
    'The ToleratedFailurePercentagePath field refers to value "{}" which is not a valid float: $.x',
  ],
  ['ToleratedFailurePercentage', { x: 100.1 }, 'ToleratedFailurePercentage must be between 0 and 100.'],
])('%s as %j ends the execution before there is a run', async (name, input, reason) => {
  const States = { all: { Type: 'Map', ItemsPath: '$.items', [`${name}Path`]: '$.x', ItemProcessor: pass, End: true } };
  const done = await run({ StartAt: 'all', States }, { input: { ...input, items: [0] } });
  expect(story(done).slice(2)).toEqual(['3 < 2 MapStateStarted 1', '4 < 3 ExecutionFailed States.Runtime']);
  expect(done.result).toHaveProperty(
    'cause',
    `An error occurred while executing the state 'all' (entered at the event id #2). ${reason}`,
  );
});

/** The items that a reader gives. */
async function read(ReaderConfig: object, objects: Objects, reader: object = file('f')): Promise<unknown> {
  return outputOf(await run(map({ ItemReader: { ReaderConfig, ...reader } }), { objects }));
}

test('CSV: headers of the first row or given, short and long rows, quotes, delimiters', async () => {
  const first = { InputType: 'CSV', CSVHeaderLocation: 'FIRST_ROW' };
  expect(await read(first, s3({ 's3://b/f': 'a,b\r\n1,"x, ""y""\n"\r\n2\n\n3,4,5\n' }))).toEqual([
    { a: '1', b: 'x, "y"\n' },
    { a: '2', b: '' },
    { a: '3', b: '4' },
  ]);
  const given = { InputType: 'CSV', CSVHeaderLocation: 'GIVEN', CSVHeaders: ['n'], CSVDelimiter: 'TAB' };
  expect(await read(given, s3({ 's3://b/f': '1\t2\n3' }))).toEqual([{ n: '1' }, { n: '3' }]);
  expect(await read({ ...given, CSVHeaders: ['n', 'n'] }, s3({ 's3://b/f': '1\t2' }))).toMatchObject({
    error: 'States.ItemReaderFailed',
    cause: 'CSV headers cannot contain duplicates.',
  });
});

test('JSON and JSON lines, from a place in the file, as many as wanted', async () => {
  expect(await read({ InputType: 'JSON', MaxItems: 2 }, s3({ 's3://b/f': '[1, 2, 3]' }))).toEqual([1, 2]);
  expect(await read({ InputType: 'JSON', MaxItems: 0 }, s3({ 's3://b/f': '[1, 2, 3]' }))).toEqual([1, 2, 3]);
  expect(await read({ InputType: 'JSON', ItemsPointer: '/a~1b/0' }, s3({ 's3://b/f': '{"a/b": [[5]]}' }))).toEqual([5]);
  expect(await read({ InputType: 'JSONL' }, s3({ 's3://b/f': '{"a": 1}\n\n{"a": 2}\n' }))).toEqual([
    { a: 1 },
    { a: 2 },
  ]);
});

test('the objects of a listing', async () => {
  const reader = { Resource: 'arn:aws:states:::s3:listObjectsV2', Arguments: { Bucket: 'b', Prefix: 'x/' } };
  const objects = s3({ 's3://b/x/2': 'two', 's3://b/x/1': '', 's3://b/y': '', 's3://c/x/3': '' });
  expect(await read({}, objects, reader)).toEqual([
    {
      Key: 'x/1',
      Size: 0,
      LastModified: 1795500000,
      StorageClass: 'STANDARD',
      Etag: '"d41d8cd98f00b204e9800998ecf8427e"',
    },
    {
      Key: 'x/2',
      Size: 3,
      LastModified: 1795500000,
      StorageClass: 'STANDARD',
      Etag: '"b8a9f715dbb64fd5c56e7783c6820a61"',
    },
  ]);
});

test('an inventory, whose files are gzipped; results of Athena', async () => {
  const manifest = JSON.stringify({ fileFormat: 'CSV', fileSchema: 'Bucket, Key', files: [{ key: 'data.csv.gz' }] });
  const texts = s3({
    's3://b/f': manifest,
    's3://b/urls': 's3://c/1\ns3://c/2\n',
    's3://c/1': '{"a":1}\n',
    's3://c/2': '{"a":2}\n',
  });
  const objects: Objects = {
    ...texts,
    get: async (bucket, key) => (key === 'data.csv.gz' ? gzipSync('"b","k1"\n"b","k2"\n') : texts.get(bucket, key)),
  };
  expect(await read({ InputType: 'MANIFEST' }, objects)).toEqual([
    { Bucket: 'b', Key: 'k1' },
    { Bucket: 'b', Key: 'k2' },
  ]);
  expect(await read({ InputType: 'JSONL', ManifestType: 'ATHENA_DATA' }, objects, file('urls'))).toEqual([
    { a: 1 },
    { a: 2 },
  ]);
});

test('the pairs of an object are items, too', async () => {
  const Items = { a: 1, b: [2] };
  const pairs = [
    { Key: 'a', Value: 1 },
    { Key: 'b', Value: [2] },
  ];
  expect(outputOf(await run(map({ Items })))).toEqual(pairs);
  expect(outputOf(await run(map({ Items: '{% $states.input %}' }), { input: Items }))).toEqual(pairs);
  expect(await read({ InputType: 'JSON' }, s3({ 's3://b/f': JSON.stringify(Items) }))).toEqual(pairs);
  const ItemSelector = ['{% $states.context.Map.Item.Key %}', '{% $states.context.Map.Item.Value %}'];
  expect(outputOf(await run(map({ Items, ItemSelector })))).toEqual([
    ['a', 1],
    ['b', [2]],
  ]);
});

test('what cannot be read fails the run', async () => {
  const cause = async (ReaderConfig: object, reader?: object) => {
    const failed = (await read(
      ReaderConfig,
      s3({ 's3://b/f': '"text"', 's3://b/bad': '[' }),
      reader,
    )) as ExecutionResult;
    return failed.status === 'FAILED' && failed.error === 'States.ItemReaderFailed' ? failed.cause : failed;
  };
  expect(await cause({ InputType: 'JSON' })).toBe('Attempting to map over non-iterable node.');
  expect(await cause({ InputType: 'JSON', MaxItems: '{% -1 %}' })).toBe('field MaxItems must be positive');
  expect(await cause({ InputType: 'JSON' }, file('none'))).toBe('The specified key does not exist.');
  expect(await cause({ InputType: 'JSON' }, file('bad'))).toMatch(/^The file is not JSON: /);
});

test('paths may lead to numbers that are written as text', async () => {
  const ItemReader = {
    Resource: 'arn:aws:states:::s3:getObject',
    Parameters: { Bucket: 'b', 'Key.$': '$.key' },
    ReaderConfig: { InputType: 'JSON', MaxItemsPath: '$.most' },
  };
  const ItemBatcher = { MaxItemsPerBatchPath: '$.size', BatchInput: { 'of.$': '$.key' } };
  const definition = {
    StartAt: 'all',
    States: { all: { Type: 'Map', ItemReader, ItemBatcher, ItemProcessor: pass, End: true } },
  };
  const options = { input: { key: 'f', most: '3', size: '2' }, objects: s3({ 's3://b/f': '[1, 2, 3, 4]' }) };
  expect(outputOf(await run(definition, options))).toEqual([
    { BatchInput: { of: 'f' }, Items: [1, 2] },
    { BatchInput: { of: 'f' }, Items: [3] },
  ]);
});

test('batches are filled by count and by bytes, after the selector', async () => {
  const batches = async (ItemBatcher: object, Items: unknown[]) =>
    (
      outputOf(await run(map({ Items, ItemBatcher, ItemSelector: '{% $states.context.Map.Item.Value & "" %}' }))) as {
        Items: unknown;
      }[]
    ).map(({ Items }) => Items);
  expect(await batches({ MaxItemsPerBatch: 2 }, [1, 2, 3])).toEqual([['1', '2'], ['3']]);
  // {"Items":[]} and three bytes of text with a comma each.
  expect(await batches({ MaxInputBytesPerBatch: 20 }, [1, 2, 3])).toEqual([['1', '2'], ['3']]);
  expect(await batches({ MaxInputBytesPerBatch: 1 }, [1, 2])).toEqual([['1'], ['2']]);
});

test('a batch that fails counts as its items', async () => {
  const fields = { Items: [1, 2, 3], ItemBatcher: { MaxItemsPerBatch: 2 }, ItemProcessor: work };
  const task: RunOptions['task'] = async ({ path }) => {
    if (path[0] === 0) throw new TaskFailure('Bad', '');
    return null;
  };
  const status = async (ToleratedFailureCount: number) =>
    (await run(map({ ...fields, ToleratedFailureCount }), { task })).result.status;
  expect([await status(1), await status(2)]).toEqual(['FAILED', 'SUCCEEDED']);
});

test('a ResultWriter writes a file a kind of end, and a manifest that is the output', async () => {
  const objects = s3({});
  const ResultWriter = { Resource: 'arn:aws:states:::s3:putObject', Arguments: { Bucket: 'out', Prefix: 'jobs/' } };
  const fields = { Items: [1, 2], ItemProcessor: work, ToleratedFailureCount: 1, ResultWriter, Label: 'load' };
  const output = outputOf(await run(map(fields), { task: failsFor(2), objects })) as {
    readonly MapRunArn: string;
    readonly ResultWriterDetails: { readonly Bucket: string; readonly Key: string };
  };
  const id = output.MapRunArn.split(':').at(-1);
  const key = `jobs/${id}/manifest.json`;
  expect(output.ResultWriterDetails).toEqual({ Bucket: 'out', Key: key });
  const json = async (name: string) => JSON.parse(Buffer.from(await objects.get('out', name)).toString()) as unknown;
  expect(await json(key)).toEqual({
    DestinationBucket: 'out',
    MapRunArn: output.MapRunArn,
    ResultFiles: {
      FAILED: [{ Key: `jobs/${id}/FAILED_0.json`, Size: expect.any(Number) }],
      PENDING: [],
      SUCCEEDED: [{ Key: `jobs/${id}/SUCCEEDED_0.json`, Size: expect.any(Number) }],
    },
  });
  expect(await json(`jobs/${id}/SUCCEEDED_0.json`)).toMatchObject([{ Input: '1', Output: '1', Status: 'SUCCEEDED' }]);
  expect(await json(`jobs/${id}/FAILED_0.json`)).toMatchObject([{ Input: '2', Error: 'Bad', Status: 'FAILED' }]);
});

test('the writer may only transform', async () => {
  const output = async (Transformation: string) =>
    outputOf(await run(map({ Items: [[1, 2], 3], ResultWriter: { WriterConfig: { Transformation } } })));
  expect(await output('FLATTEN')).toEqual([1, 2, 3]);
  expect(await output('COMPACT')).toEqual([[1, 2], 3]);
  expect(await output('NONE')).toMatchObject([{ Output: '[1,2]' }, { Output: '3' }]);
});

test('a run is told of: its children, their events, its end', async () => {
  const told: unknown[] = [];
  await run(map({ Items: [1], Label: 'load', MaxConcurrency: 4 }), {
    mapRuns(run) {
      told.push([run.stateMachine.name, run.maxConcurrency]);
      return {
        planned: (sizes) => void told.push(sizes),
        started: ({ index, input }) => {
          told.push([index, input]);
          return { journal: ({ type }) => void told.push(type), ended: ({ status }) => void told.push(status) };
        },
        ended: (status) => void told.push(status),
      };
    },
  });
  expect(told).toEqual([
    ['plant/load', 4],
    [1],
    [0, 1],
    'ExecutionStarted',
    'PassStateEntered',
    'PassStateExited',
    'ExecutionSucceeded',
    'SUCCEEDED',
    'SUCCEEDED',
  ]);
});

test('a failed sibling aborts the run', async () => {
  const branch = (name: string, state: object) => ({ StartAt: name, States: { [name]: { ...state, End: true } } });
  const Branches = [
    branch('all', { Type: 'Map', Items: [1], ItemProcessor: work }),
    { StartAt: 'fail', States: { fail: { Type: 'Fail', Error: 'E' } } },
  ];
  const done = await run(chain({ both: { Type: 'Parallel', Branches } }), {
    task: (_, sleep) => sleep(60),
  });
  expect(story(done).slice(-5)).toEqual([
    '7 < 3 FailStateEntered fail',
    '8 < 7 MapStateAborted',
    '9 < 7 MapRunAborted',
    '10 < 7 ParallelStateFailed',
    '11 < 10 ExecutionFailed E',
  ]);
});
