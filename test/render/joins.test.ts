/** What a step does when those that it needs succeeded, failed or were skipped: the table in docs/runs.md, executed. */
import { describe, expect, test } from '@jest/globals';
import type { Step } from '../../action/src/graph/model.ts';
import { namesOf } from '../../action/src/render/names.ts';
import { stateMachine } from '../../action/src/render/states/machine.ts';
import { execute } from '../../simulators/cloud/states/interpreter.ts';
import { TaskFailure, type ExecutionResult, type TaskRequest } from '../../simulators/cloud/states/machine.ts';
import { virtualClock } from '../../simulators/cloud/clock.ts';
import { call, execution, job, pipeline, report } from './pipelines.ts';

type Outcome = 'succeeds' | 'fails' | 'has nothing to do';

describe('a step that needs two others', () => {
  test.each<[Outcome, Outcome, string]>([
    ['succeeds', 'succeeds', 'succeeded'],
    ['succeeds', 'has nothing to do', 'succeeded'],
    ['has nothing to do', 'succeeds', 'succeeded'],
    ['has nothing to do', 'has nothing to do', 'skipped'],
    ['succeeds', 'fails', 'blocked'],
    ['fails', 'has nothing to do', 'blocked'],
    ['fails', 'fails', 'blocked'],
  ])('when one %s and one %s, is %s', async (a, b, status) => {
    const run = await runSteps([conditional('a'), conditional('b'), job('c', ['a', 'b'])], { a, b });
    expect(run.statuses['c']).toBe(status);
  });

  test.each<[Outcome, Outcome, string]>([
    ['has nothing to do', 'has nothing to do', 'succeeded'],
    ['fails', 'has nothing to do', 'blocked'],
  ])('with `when: always`, when one %s and one %s, is %s', async (a, b, status) => {
    const run = await runSteps([conditional('a'), conditional('b'), job('c', ['a', 'b'], { when: 'always' })], {
      a,
      b,
    });
    expect(run.statuses['c']).toBe(status);
  });
});

test('a job whose upstream failed is blocked, and the branch beside it finishes', async () => {
  const steps = [
    job('import_files'),
    job('split_files', ['import_files']),
    job('import_db'),
    job('split_db', ['import_db']),
  ];
  const run = await runSteps(steps, { import_files: 'fails' });
  expect(run.statuses).toEqual({
    import_files: 'failed',
    split_files: 'blocked',
    import_db: 'succeeded',
    split_db: 'succeeded',
  });
  expect(run.result).toEqual({
    status: 'FAILED',
    error: 'DataPipelineFailure',
    cause: 'import_files: States.TaskFailed: glue/import_files.py:3: ValueError: no',
  });
});

test('what was blocked blocks what follows, and says by whom', async () => {
  const run = await runSteps([job('a'), job('b', ['a']), report('c', ['b'])], { a: 'fails' });
  expect(run.records.map(({ step, status, reason }) => [step, status, reason])).toEqual([
    ['a', 'failed', null],
    ['b', 'blocked', 'did not succeed: a'],
    ['c', 'blocked', 'did not succeed: b'],
  ]);
});

test('a skip carries its reason down to everything that needed only it', async () => {
  const run = await runSteps([conditional('a'), job('b', ['a'])], { a: 'has nothing to do' });
  expect(run.records.map(({ step, status, reason }) => [step, status, reason])).toEqual([
    ['a', 'skipped', 'no new data'],
    ['b', 'skipped', 'all that it needs was skipped: a'],
  ]);
  expect(run.result.status).toBe('SUCCEEDED');
});

test('a failed run of a job is recorded with what it has cost', async () => {
  const run = await runSteps([job('a')], { a: 'fails' });
  expect(run.records[0]).toMatchObject({ status: 'failed', cost_units: 20 });
});

test('a failed quality rule is known by its own name', async () => {
  const run = await runSteps([job('a')], { a: 'fails' }, 'DataQualityError: RowCount > 0: 0 rows');
  expect(run.records[0]).toMatchObject({
    status: 'failed',
    error: 'DataQualityError',
    cause: 'DataQualityError: RowCount > 0: 0 rows',
  });
});

test('the words that Glue puts before an error are taken off', async () => {
  const words = 'Error Category: UNCLASSIFIED_ERROR; Failed Line Number: 480; StepError: ';
  const run = await runSteps([job('a')], { a: 'fails' }, `${words}glue/a.py:3: ValueError: no`);
  expect(run.records[0]).toMatchObject({ error: 'States.TaskFailed', cause: 'glue/a.py:3: ValueError: no' });
});

test('a job is tried as often as it may, and the record counts the attempts', async () => {
  const run = await runSteps([job('a', [], { attempts: 3 })], { a: 'fails' });
  expect(run.started).toEqual(['a', 'a', 'a']);
});

test('a run that another execution holds the lock of fails as Locked, and touches nothing', async () => {
  const run = await runSteps([job('a')], {}, undefined, { heldBy: 'RUNNING' });
  expect(run.result).toEqual({
    status: 'FAILED',
    error: 'Locked',
    cause: 'Window 2026-11-23 is being run by arn:other',
  });
  expect(run.started).toEqual([]);
});

test('the lock of an execution that no longer runs is taken over', async () => {
  const run = await runSteps([job('a')], {}, undefined, { heldBy: 'ABORTED' });
  expect(run.result.status).toBe('SUCCEEDED');
});

test('an execution that was started without a window says how to start it', async () => {
  const run = await runSteps([job('a')], {}, undefined, { input: {} });
  expect(run.result).toMatchObject({ error: 'NoWindow' });
});

describe('a run of selected steps', () => {
  const steps = [conditional('prepare'), job('publish', ['prepare']), report('shown', ['publish']), job('beside')];
  const from = { steps: ['publish', 'shown'], reason: 'the run starts at publish' };
  const selected = (select: unknown) => ({ input: { window, inputs: {}, select } });
  const told = ({ records }: Run) => records.map(({ step, status, reason }) => [step, status, reason]);

  test('skips the others with the reason, and what was not selected holds nobody back', async () => {
    const run = await runSteps(steps, {}, undefined, selected(from));
    expect(told(run).toSorted()).toEqual([
      ['beside', 'skipped', 'not selected: the run starts at publish'],
      ['prepare', 'skipped', 'not selected: the run starts at publish'],
      ['publish', 'succeeded', null],
      ['shown', 'succeeded', null],
    ]);
    expect(run.started).toEqual(['publish']);
    expect(run.result.status).toBe('SUCCEEDED');
  });

  test('still blocks behind what was selected and failed', async () => {
    const run = await runSteps(steps, { publish: 'fails' }, undefined, selected(from));
    expect(run.statuses).toEqual({ prepare: 'skipped', beside: 'skipped', publish: 'failed', shown: 'blocked' });
  });

  test('counts only the selected needs when all that a step needs was skipped', async () => {
    const both = [conditional('a'), conditional('b'), job('c', ['a', 'b'])];
    const run = await runSteps(both, { a: 'has nothing to do' }, undefined, selected({ ...from, steps: ['a', 'c'] }));
    expect(told(run).find(([step]) => step === 'c')).toEqual(['c', 'skipped', 'all that it needs was skipped: a']);
  });

  test('may be a single one, and none', async () => {
    const one = await runSteps(steps, {}, undefined, selected({ steps: ['publish'], reason: 'only publish' }));
    expect(one.statuses).toMatchObject({ publish: 'succeeded', shown: 'skipped' });
    const none = await runSteps(steps, {}, undefined, selected({ steps: [], reason: 'nothing' }));
    expect(new Set(Object.values(none.statuses))).toEqual(new Set(['skipped']));
  });

  test('is refused when its selection is none', async () => {
    const run = await runSteps(steps, {}, undefined, selected({ steps: 'publish' }));
    expect(run.result).toMatchObject({ error: 'NoWindow' });
  });
});

describe('a step that calls something else', () => {
  test('says in its own words why a function failed', async () => {
    const cause = JSON.stringify({ errorMessage: 'nobody is at home', errorType: 'Error' });
    const run = await runSteps([call('tell')], { tell: 'fails' }, cause);
    expect(run.records[0]).toMatchObject({ kind: 'lambda', status: 'failed', cause: 'nobody is at home' });
  });

  test('says how the other execution ended, and why', async () => {
    const cause = JSON.stringify({ Status: 'FAILED', Error: 'DataPipelineFailure', Cause: 'publish: no' });
    const run = await runSteps([execution('refresh')], { refresh: 'fails' }, cause);
    expect(run.records[0]).toMatchObject({
      kind: 'execution',
      status: 'failed',
      cause: 'FAILED: DataPipelineFailure: publish: no',
    });
  });

  test('says that the other execution was stopped, when nobody said why', async () => {
    const run = await runSteps([execution('refresh')], { refresh: 'fails' }, JSON.stringify({ Status: 'ABORTED' }));
    expect(run.records[0]).toMatchObject({ status: 'failed', cause: 'ABORTED' });
  });
});

function conditional(name: string): Step {
  return job(name, [], { skipIf: { kind: 'no_new_data', source: 'files' } });
}

interface Run {
  readonly result: ExecutionResult;
  readonly statuses: Readonly<Record<string, string>>;
  readonly records: readonly Readonly<Record<string, unknown>>[];
  readonly started: readonly string[];
}

async function runSteps(
  steps: readonly Step[],
  outcomes: Readonly<Record<string, Outcome>>,
  message?: string,
  { heldBy, input = { window, inputs: {} } }: { readonly heldBy?: string; readonly input?: unknown } = {},
): Promise<Run> {
  const p = pipeline(steps);
  const records: Record<string, unknown>[] = [];
  const started: string[] = [];
  let locked = heldBy !== undefined;

  const answer = (task: TaskRequest): unknown => {
    const argument = task.arguments as Record<string, Record<string, unknown>>;
    switch (task.resource.replace('arn:aws:states:::', '')) {
      case 'dynamodb:putItem':
        if (locked && task.state === 'Lock')
          throw new TaskFailure('DynamoDB.ConditionalCheckFailedException', 'The conditional request failed');
        locked = true;
        return {};
      case 'dynamodb:getItem':
        return { Item: { holder: { S: 'arn:other' } } };
      case 'aws-sdk:sfn:describeExecution':
        return { Status: heldBy };
      case 'dynamodb:deleteItem':
        return {};
      case 'states:startExecution.sync:2':
        throw new TaskFailure('States.TaskFailed', message ?? '');
      case 'lambda:invoke':
        if (outcomes[task.state] === 'fails') throw new TaskFailure('Error', message ?? '');
        return {
          Payload: {
            skip: outcomes[String(argument['Payload']?.['step'])] === 'has nothing to do',
            reason: 'no new data',
            source_state: null,
          },
        };
      case 'glue:startJobRun.sync':
        started.push(task.state);
        if (outcomes[task.state] === 'fails') {
          const ErrorMessage = message ?? `glue/${task.state}.py:3: ValueError: no`;
          throw new TaskFailure(
            'States.TaskFailed',
            JSON.stringify({ Id: 'jr_1', ErrorMessage, ExecutionTime: 10, MaxCapacity: 2 }),
          );
        }
        return { Id: 'jr_1', ExecutionTime: 10, MaxCapacity: 2 };
      case 'athena:startQueryExecution.sync':
        return { QueryExecution: { QueryExecutionId: 'q', Statistics: { DataScannedInBytes: 1 } } };
      case 'aws-sdk:s3:getObject':
        return { Body: JSON.stringify({ rows: 7, files: 1, bytes: 10, partitions: 1, watermark: null, quality: [] }) };
      case 'aws-sdk:s3:putObject':
        records.push(argument['Body'] ?? {});
        return {};
      default:
        throw new TypeError(`No answer for ${task.resource}`);
    }
  };

  const result = await execute({
    definition: JSON.parse(JSON.stringify(stateMachine(p, namesOf(p)))),
    input,
    type: 'STANDARD',
    stateMachine: { id: 'arn:machine', name: 'p-dev' },
    execution: { id: 'arn:me', name: 'run-1', roleArn: 'arn:role', startTime: '2026-11-24T00:00:00.000Z' },
    clock: virtualClock(new Date('2026-11-24T00:00:00Z')),
    tasks: { run: async (task) => answer(task) },
    journal: () => undefined,
    signal: new AbortController().signal,
  });
  const statuses = Object.fromEntries(records.map(({ step, status }) => [String(step), String(status)]));
  return { result, statuses, records, started };
}

const window = { id: '2026-11-23', start: '2026-11-23T00:00:00Z', end: '2026-11-24T00:00:00Z' };
