import { expect, test } from '@jest/globals';
import { followersOf } from '../../action/src/render/states/condition.ts';
import { job, report } from './pipelines.ts';

const skipIf = { kind: 'no_new_data', source: 'files' } as const;
const names = (...args: Parameters<typeof followersOf>) => followersOf(...args).map(({ name }) => name);

test('a skip looks at what would be skipped with it, near and far', () => {
  const history = job('history', [], { skipIf });
  const steps = [report('hours', ['days']), history, job('days', ['history'])];
  expect(names(history, steps)).toEqual(['hours', 'days']);
});

test('what also follows from a step that always runs is not skipped with it', () => {
  const history = job('history', [], { skipIf });
  const steps = [
    history,
    job('readings'),
    job('days', ['history', 'readings']),
    report('hours', ['days']),
    report('old', ['history']),
  ];
  expect(names(history, steps)).toEqual(['old']);
});

test('a step that has a condition of its own does not always run', () => {
  const history = job('history', [], { skipIf });
  const readings = job('readings', [], { skipIf });
  expect(names(history, [history, readings, job('days', ['history', 'readings'])])).toEqual(['days']);
});
