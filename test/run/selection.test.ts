import { describe, expect, test } from '@jest/globals';
import { selectionOf, type Asked } from '../../action/src/run/selection.ts';
import { job, pipeline } from '../render/pipelines.ts';

const rooms = pipeline([
  job('import'),
  job('extract[kitchen]', ['import']),
  job('extract[office]', ['import']),
  job('report', ['extract[kitchen]', 'extract[office]']),
  job('archive', ['import']),
]);
const select = (asked: Partial<Asked>) => selectionOf(rooms, { only: [], from: [], skip: [], ...asked });

test('nothing asked for: no selection', () => {
  expect(select({})).toBeUndefined();
});

test('--only: those, in the order of the file; the name of a foreach means all of its items', () => {
  expect(select({ only: ['archive', 'extract'] })).toEqual({
    steps: ['extract[kitchen]', 'extract[office]', 'archive'],
    reason: 'the run is of archive, extract alone',
  });
});

test('--from: the step and all that follow from it', () => {
  expect(select({ from: ['extract[office]'] })).toEqual({
    steps: ['extract[office]', 'report'],
    reason: 'the run starts at extract[office]',
  });
});

test('--skip leaves out of all, or of what was selected', () => {
  expect(select({ skip: ['extract'] })).toEqual({
    steps: ['import', 'report', 'archive'],
    reason: 'the run leaves out extract',
  });
  expect(select({ from: ['extract'], only: ['archive'], skip: ['report'] })).toEqual({
    steps: ['extract[kitchen]', 'extract[office]', 'archive'],
    reason: 'the run is of archive alone; the run starts at extract; the run leaves out report',
  });
});

describe('what is refused', () => {
  test.each<[string, Partial<Asked>, string]>([
    [
      'a name that is no step’s',
      { only: ['imprt'] },
      '--only imprt: the pipeline has no step "imprt" (did you mean "import"?).',
    ],
    [
      'an item that is not there',
      { skip: ['extract[attic]'] },
      '--skip extract[attic]: the pipeline has no step "extract[attic]"',
    ],
    ['nothing left', { only: ['report'], skip: ['report'] }, 'Nothing is left to run: --only report --skip report.'],
  ])('%s', (_, asked, message) => {
    expect(() => select(asked)).toThrow(message);
  });
});
