import { describe, expect, test } from '@jest/globals';
import type { Pipeline } from '../../action/src/graph/model.ts';
import { executionName, runInput } from '../../action/src/run/input.ts';
import { pipeline } from '../render/pipelines.ts';

const at = { file: 'p.yml', line: 1, column: 1, endLine: 1, endColumn: 1 };
const withInputs: Pipeline = {
  ...pipeline([]),
  inputs: [
    { name: 'lowest', type: 'number', default: -40, at },
    { name: 'full', type: 'boolean', default: false, at },
    { name: 'since', type: 'date', default: '2026-01-01', at },
    { name: 'room', type: 'string', default: 'kitchen', at },
  ],
};
const now = new Date('2026-11-24T10:00:00Z');
const inputs = (...settings: readonly string[]) => runInput(withInputs, now, undefined, settings).inputs;

test('a run is for the last complete window, with the inputs’ defaults', () => {
  expect(runInput(withInputs, now, undefined, [])).toEqual({
    window: { id: '2026-11-23', start: '2026-11-23T00:00:00Z', end: '2026-11-24T00:00:00Z' },
    inputs: { lowest: -40, full: false, since: '2026-01-01', room: 'kitchen' },
  });
});

test('a window that has not ended yet is refused', () => {
  expect(() => runInput(withInputs, now, '2026-11-24', [])).toThrow(
    'Window 2026-11-24 has not ended yet: it ends at 2026-11-25T00:00:00Z.',
  );
});

test('settings have the types of their inputs', () => {
  expect(inputs('lowest=-10.5', 'full=true', 'since=2026-02-28', 'room=a=b')).toEqual({
    lowest: -10.5,
    full: true,
    since: '2026-02-28',
    room: 'a=b',
  });
});

describe('settings that are refused', () => {
  test.each([
    ['lowest=cold', '--set lowest=cold: a number was expected.'],
    ['lowest=', '--set lowest=: a number was expected.'],
    ['full=yes', '--set full=yes: true or false was expected.'],
    ['since=2026-02-30', '--set since=2026-02-30: a date such as 2026-11-24 was expected.'],
    ['lowset=1', '--set lowset=1: the pipeline has no input "lowset" (did you mean "lowest"?).'],
    ['lowest', '--set lowest: name=value was expected.'],
  ])('%s', (setting, message) => {
    expect(() => inputs(setting)).toThrow(message);
  });
});

test("an execution's name keeps to the characters that AWS takes", () => {
  const window = { id: '2026-11-23T14+0100', start: '', end: '' };
  expect(executionName(window, now)).toMatch(/^2026-11-23T14-0100_20261124T100000_[0-9a-f]{4}$/);
});
