import { expect, test } from '@jest/globals';
import { cellReader } from '../../action/src/report/columns.ts';
import { bytes, count, duration, windowInWords } from '../../action/src/report/words.ts';

test.each([
  [0, '0 s'],
  [0.04, '0 s'],
  [0.38, '0.4 s'],
  [9.96, '10 s'],
  [59.6, '1 min 00 s'],
  [103, '1 min 43 s'],
  [3599.6, '1 h 00 min'],
  [7530, '2 h 06 min'],
])('%d seconds read %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words);
});

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1461, '1.46 kB'],
  [10_485_760, '10.5 MB'],
  [999_999, '1 MB'],
  [2e15, '2 PB'],
])('%d bytes read %s', (amount, words) => {
  expect(bytes(amount)).toBe(words);
});

test('amounts are grouped, and one is singular', () => {
  expect([0, 1, 8759].map((amount) => count(amount, 'row'))).toEqual(['no rows', '1 row', '8,759 rows']);
});

test.each([
  ['2026-11-23', '2026-11-22T23:00:00Z', '2026-11-23T23:00:00Z', 'Monday 23 November 2026'],
  ['2026-11', '2026-10-31T23:00:00Z', '2026-11-30T23:00:00Z', 'November 2026'],
  ['2026-W47', '2026-11-15T23:00:00Z', '2026-11-22T23:00:00Z', '16 November 2026 to 22 November 2026 (week 47)'],
  ['2026-11-23T14+01:00', '2026-11-23T13:00:00Z', '2026-11-23T14:00:00Z', '23 November 2026, 14:00 to 15:00'],
  [
    '2026-11-23T23+01:00',
    '2026-11-23T22:00:00Z',
    '2026-11-23T23:00:00Z',
    '23 November 2026, 23:00 to 24 November 2026, 00:00',
  ],
])('the window %s in words', (id, start, end, words) => {
  expect(windowInWords({ id, start, end }, 'Europe/Rome')).toBe(words);
});

test.each([
  [
    'doubles of one column get the same decimals',
    'double',
    ['4.717391304347826', '12.5', '-3'],
    ['4.717', '12.500', '-3.000'],
    true,
  ],
  ['doubles that need fewer decimals get fewer', 'double', ['1.5', '2'], ['1.5', '2.0'], false],
  ['doubles keep two decimals, however large', 'double', ['1234567.891'], ['1234567.89'], true],
  ['doubles that would read as zero are left', 'double', ['1.0E-9', '0.5'], ['1.0E-9', '0.5'], false],
  ['doubles that are no numbers are left', 'double', ['NaN', 'Infinity', '1.25'], ['NaN', 'Infinity', '1.25'], false],
  [
    'decimals are exact already',
    'decimal(38,10)',
    ['12345678901234567890.0000000001'],
    ['12345678901234567890.0000000001'],
    false,
  ],
  [
    'times lose the zeros that all of them end with',
    'timestamp',
    ['2010-01-01 01:00:00.000', '2010-01-01 02:30:00.000'],
    ['2010-01-01 01:00', '2010-01-01 02:30'],
    false,
  ],
  [
    'times keep seconds that one of them has',
    'timestamp',
    ['2010-01-01 01:00:00.000', '2010-01-01 01:00:07.000'],
    ['2010-01-01 01:00:00', '2010-01-01 01:00:07'],
    false,
  ],
  ['dates are left', 'date', ['2010-01-01'], ['2010-01-01'], false],
  ['long texts are cut', 'varchar', ['x'.repeat(301)], [`${'x'.repeat(300)}…`], true],
])('%s', (_, type, values, texts, shortened) => {
  const reader = cellReader({ name: 'c', type }, values);
  expect(values.map(reader.read)).toEqual(texts);
  expect(reader.shortened).toBe(shortened);
});
