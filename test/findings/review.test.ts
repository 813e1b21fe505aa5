/** What a pull request is told of a check. */
import { expect, test } from '@jest/globals';
import { findingsText, readFindings } from '../../action/src/findings/read.ts';
import { findingsReview } from '../../action/src/findings/review.ts';
import { finding, findings } from './example.ts';

test('errors first, each with its place, as data that nobody reads as markup', () => {
  const warning = finding({ severity: 'warning', message: 'Nobody reads *this*.', hint: null });
  const review = findingsReview(findings({ diagnostics: [warning, finding()] }));
  expect(review).toMatchObject({ concern: 'check', isEmpty: false, conclusion: 'failure' });
  expect(review.verdict).toBe('`pipeline/rooms.yml` has 1 error and 1 warning, so that nothing of it is planned.');
  expect(review.table).toBe(String.raw`| what | where |
| --- | --- |
| There is no table "days". Did you mean "day"? | ${'`pipeline/rooms.yml:12:5`'} |
| Warning: Nobody reads \*this\*. | ${'`pipeline/rooms.yml:12:5`'} |
`);
  expect(review.annotations?.[0]).toEqual({
    level: 'failure',
    at: finding().at,
    title: 'unknown-table',
    message: 'There is no table "days".\nDid you mean "day"?',
  });
});

test('warnings alone make no comment', () => {
  const review = findingsReview(findings({ diagnostics: [finding({ severity: 'warning' })] }));
  expect(review).toMatchObject({ isEmpty: true, conclusion: 'success', annotations: [{ level: 'warning' }] });
  expect(review.verdict).toBe('`pipeline/rooms.yml` has 1 warning.');
});

test('no mistakes', () => {
  expect(findingsReview(findings())).toMatchObject({
    isEmpty: true,
    verdict: '`pipeline/rooms.yml` has no mistakes.',
    table: undefined,
  });
});

test('a pipeline that is taken away: nothing is deleted, and how it is', () => {
  const review = findingsReview(findings({ isGone: true }));
  expect(review).toMatchObject({ isEmpty: false, conclusion: 'neutral' });
  expect(review.verdict).toBe(
    'Takes the pipeline out of `prod`; the merge deletes nothing. What is deployed stays, and its schedule goes on, ' +
      'until somebody runs `penstock destroy pipeline/rooms.yml --env prod` on a commit that has it.',
  );
});

test.each([
  ['another version', findings({ version: 2 as 1 }), '/version must be equal to constant'],
  ['a name that is a path', findings({ pipeline: '../rooms' }), '/pipeline must match pattern "^[\\w-]+$"'],
  [
    'a line before the first',
    findings({ diagnostics: [finding({ at: { ...finding().at, line: 0 } })] }),
    '/diagnostics/0/at/line must be >= 1',
  ],
])('%s is refused', (_, document, why) => {
  expect(() => readFindings(findingsText(document), 'check-rooms-prod.json')).toThrow(
    `check-rooms-prod.json is not what a check found: ${why}.`,
  );
});

test('what is written can be read', () => {
  const all = findings({ diagnostics: [finding(), finding({ hint: null })] });
  expect(readFindings(findingsText(all), 'it')).toEqual(all);
});
