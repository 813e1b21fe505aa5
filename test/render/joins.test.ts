/** What a step does when those that it needs succeeded, failed or were skipped: the table in docs/runs.md, executed. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from '../../action/src/graph/model.ts';
import { call, execution, job, report } from './pipelines.ts';
import { replay, window, type Outcome, type Replay } from './replay.ts';

/** How a step comes to that status: what it needs, what happens in it, whether it is selected. */
const upstream = {
  succeeded: { outcome: 'succeeds' },
  skipped: { outcome: 'has nothing to do' },
  failed: { outcome: 'fails' },
  blocked: { outcome: 'succeeds', needs: ['broken'] },
  'not selected': { outcome: 'succeeds', unselected: true },
} as const satisfies Readonly<Record<string, { outcome: Outcome; needs?: readonly string[]; unselected?: true }>>;

/** Rows of the table in docs/runs.md: what became of the two needs, and what the step does by default and with `always`. */
const table = readFileSync(join(import.meta.dirname, '../../docs/runs.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, needs]) => needs !== undefined && needs.split(', ').every((need) => need in upstream))
  .map(([, needs = '', byDefault = '', always = '']) => ({ needs: needs.split(', '), byDefault, always }));

describe('the table of joins', () => {
  test('has every pair of what may become of two needs', () => {
    const statuses = Object.keys(upstream);
    const pairs = statuses.flatMap((a, index) => statuses.slice(index).map((b) => [a, b].toSorted().join(', ')));
    expect(table.map(({ needs }) => needs.toSorted().join(', ')).toSorted()).toEqual(pairs.toSorted());
  });

  test.each(table)('$needs: $byDefault; with `when: always`: $always', async ({ needs, byDefault, always }) => {
    expect({ byDefault: await joined(needs, 'default'), always: await joined(needs, 'always') }).toEqual({
      byDefault,
      always,
    });
  });
});

async function joined(statuses: readonly string[], when: 'default' | 'always'): Promise<string> {
  const needed = statuses.map((status, index) => ({
    name: `need${index}`,
    ...upstream[status as keyof typeof upstream],
  }));
  const steps = [
    job('broken'),
    ...needed.map((need) => ({ ...conditional(need.name), needs: 'needs' in need ? need.needs : [] })),
    job(
      'joined',
      needed.map(({ name }) => name),
      { when },
    ),
  ];
  const unselected = needed.filter((need) => 'unselected' in need).map(({ name }) => name);
  const select = {
    steps: steps.map(({ name }) => name).filter((name) => !unselected.includes(name)),
    reason: 'the test',
  };
  const outcomes = Object.fromEntries(needed.map(({ name, outcome }) => [name, outcome]));
  const { statuses: after } = await replay(steps, {
    outcomes: { ...outcomes, broken: 'fails' },
    input: { window, inputs: {}, select },
  });
  for (const [index, status] of statuses.entries())
    expect(after[`need${index}`]).toBe(status === 'not selected' ? 'skipped' : status);
  return (
    { succeeded: 'runs', skipped: 'is skipped', blocked: 'is blocked' }[after['joined'] ?? ''] ?? 'does something else'
  );
}

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
  const told = ({ records }: Replay) => records.map(({ step, status, reason }) => [step, status, reason]);

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

const runSteps = (
  steps: readonly Step[],
  outcomes: Readonly<Record<string, Outcome>>,
  message?: string,
  more: { readonly heldBy?: string; readonly input?: unknown } = {},
): Promise<Replay> => replay(steps, { outcomes, message, ...more });

function conditional(name: string): Step {
  return job(name, [], { skipIf: { kind: 'no_new_data', source: 'files' } });
}
