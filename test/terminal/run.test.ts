import { expect, test } from '@jest/globals';
import { stepLine } from '../../action/src/terminal/run.ts';
import { job } from '../render/pipelines.ts';

const line = (rows: number): string =>
  stepLine({ step: job('keep'), status: 'succeeded', attempts: 1, rows }, { color: false, width: 80 });

test('a step says how many rows it has written', () => {
  expect([2_000, 1, 0].map(line)).toEqual([
    '  keep succeeded  2,000 rows',
    '  keep succeeded  1 row',
    '  keep succeeded  no rows',
  ]);
});
