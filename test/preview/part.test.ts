/** Whether a run of some steps shows what a run of all would. */
import { expect, test } from '@jest/globals';
import { isAsInWhole } from '../../action/src/preview/part.ts';
import { phases } from '../../action/src/preview/phases.ts';
import { pipelineOf } from './graph.ts';

/** `late` needs `a` and `b`. */
const { steps } = pipelineOf({ a: [], b: [], late: ['a', 'b'] });

const outcomes = (a: 'succeeded' | 'skipped' | 'failed', b: 'succeeded' | 'skipped' | 'failed') => [
  { name: 'a', status: a },
  { name: 'b', status: b },
  { name: 'late', status: 'succeeded' as const },
];

test.each([
  ['all that it needs is as it was, and succeeded', ['late'], outcomes('succeeded', 'succeeded'), true],
  ['all that it needs is as it was, and was skipped', ['late'], outcomes('skipped', 'skipped'), false],
  [
    'one need ran and is skipped now, and the other succeeded before',
    ['a', 'late'],
    outcomes('skipped', 'succeeded'),
    false,
  ],
  ['one need ran, and the other was skipped before', ['a', 'late'], outcomes('succeeded', 'skipped'), true],
  ['both were skipped', ['a', 'late'], outcomes('skipped', 'skipped'), true],
  ['a need fails', ['a', 'late'], outcomes('failed', 'succeeded'), true],
  ['it did not run', ['a'], outcomes('skipped', 'succeeded'), true],
])('%s', (_, ran, found, expected) => {
  expect(isAsInWhole({ steps }, ran, found)).toBe(expected);
});

test('what needs no model runs first, then models are trained, then the rest runs; what is not chosen does neither', () => {
  const pipeline = pipelineOf({ extract: [], score: ['extract'], report: ['score'], beside: ['extract'] }, ['score']);
  const { first, models, then } = phases(pipeline, ['extract', 'score', 'report', 'beside']);
  expect({ first, models: models.map(({ name }) => name), then }).toEqual({
    first: ['extract', 'beside'],
    models: ['score'],
    then: ['score', 'report'],
  });
  expect(phases(pipeline, ['beside', 'report'])).toEqual({ first: ['beside'], models: [], then: ['report'] });
});
