import { expect, test } from '@jest/globals';
import type { PipelineTest } from '../../action/src/graph/model.ts';
import type { StepRun } from '../../action/src/run/steps.ts';
import { differences } from '../../action/src/tests/differences.ts';
import { call } from '../render/pipelines.ts';

const at = { file: 'p.yml', line: 1, column: 1, endLine: 1, endColumn: 1 };
const run = (name: string, status: StepRun['status'], more: Partial<StepRun> = {}): StepRun => ({
  step: call(name),
  status,
  attempts: 1,
  ...more,
});
const succeeded = run('clean', 'succeeded');
const quality = { error: 'DataQualityError', cause: 'DataQualityError: RowCount > 0: Value: 0 does not meet it!' };
const exception = { error: 'States.TaskFailed', cause: 'glue/clean.py:12: ValueError: bad.' };

function found(expectation: Partial<PipelineTest['expect']>, steps: readonly StepRun[], rows: object = {}) {
  const expect = { statuses: {}, rows: {}, ...expectation };
  const one: PipelineTest = { name: 'a', given: [], steps: [], expect, at };
  return differences(one, { steps, rows: new Map(Object.entries(rows) as [string, number | string][]) });
}

test('what is as expected is no difference', () => {
  expect(found({ statuses: { clean: 'succeeded' }, rows: { a: 3 } }, [succeeded], { a: 3 })).toEqual([]);
  expect(
    found({ statuses: { clean: 'failed' }, error: 'DataQualityError' }, [run('clean', 'failed', quality)]),
  ).toEqual([]);
});

test('an error is known by the name that a service or a script gives it, and not by a part of one', () => {
  expect(found({ error: 'ValueError' }, [run('clean', 'failed', exception)])).toEqual([]);
  expect(found({ error: 'Value' }, [run('clean', 'failed', exception)])).toEqual([
    'clean: it failed: glue/clean.py:12: ValueError: bad, which was not expected.',
    'error: Value was expected; clean failed: glue/clean.py:12: ValueError: bad.',
  ]);
});

test('all differences are told, not the first', () => {
  const steps = [succeeded, run('crawl', 'skipped', { reason: 'no new data in s3://a/b' }), run('draw', 'waiting')];
  const statuses = { clean: 'failed', crawl: 'succeeded', draw: 'succeeded' };
  expect(
    found({ statuses, error: 'DataQualityError', rows: { a: 1, b: 0 } }, steps, { a: 0, b: 'TABLE_NOT_FOUND' }),
  ).toEqual([
    'clean: failed was expected; it succeeded.',
    'crawl: succeeded was expected; it was skipped: no new data in s3://a/b.',
    'draw: succeeded was expected; it did not run.',
    'error: DataQualityError was expected; no step failed.',
    'a: 1 row was expected; it has 0.',
    'b: 0 rows were expected; it cannot be read: TABLE_NOT_FOUND.',
  ]);
});

test('a step that fails though nobody expects it is a difference', () => {
  expect(found({ rows: { a: 0 } }, [run('clean', 'failed', exception)], { a: 0 })).toEqual([
    'clean: it failed: glue/clean.py:12: ValueError: bad, which was not expected.',
  ]);
});
