/** What a pull request is told of a preview. */
import { expect, test } from '@jest/globals';
import type { Preview } from '../../action/src/preview/preview.ts';
import { previewText, readPreview } from '../../action/src/preview/read.ts';
import { previewReview } from '../../action/src/preview/review.ts';
import { broken, everything, nothing } from './example.ts';

test('a change of rows: the verdict, a line for each table and report, and what became empty', () => {
  const review = previewReview(everything);
  expect(review).toMatchObject({ concern: 'preview', pipeline: 'rooms', isEmpty: false, conclusion: 'success' });
  expect(review.verdict).toBe(String.raw`2 steps ran anew in 12 s; 2 tables, 1 report, 1 model differ.`);
  expect(review.table).toBe(String.raw`| Data | Rows before | Rows after | What differs |
| --- | --- | --- | --- |
| ${'`temperatures`'} | 3 | 4 | 2 rows changed, 1 added; column fahrenheit added |
| ${'`people`'} | 2 | 0 | 2 rows removed |
| ${'`by_room`'} | 3 | 3 | 3 rows changed |
`);
  expect(review.warnings).toEqual([
    '`people` has no rows any more; it had 2.',
    String.raw`Model ${'`room_anomalies[attic]`'} was not trained: Model room\_anomalies\[attic\] has nothing to learn from.`,
  ]);
  expect(review.notChecked).toEqual(['Glue 5.1 on AWS: Spark ran on this machine.']);
});

test('folded: reports with their charts first, rows by column, then models and steps', () => {
  const { details } = previewReview(everything);
  expect(details.map(({ summary }) => summary)).toEqual([
    'Report `by_room`',
    'Rows of `temperatures`',
    'Rows of `people`',
    'Models',
    'Steps',
    'How this was made',
  ]);
  const [report, rows, hidden, , steps] = details;
  expect(report?.drawings).toEqual([
    {
      kind: 'lines',
      title: 'Average "temperature"',
      x: 'hour',
      y: 'temp',
      series: { name: 'kitchen', x: ['1', '2', '3'], before: [18, 19, 20], after: [64.4, 66.2, 68] },
    },
  ]);
  expect(report?.body).toContain('Average "temperature": 2 lines more, in the page of the preview.');
  expect(rows?.body).toBe(`Rows are known by \`room_id\`, \`timestamp\`.

| Column | Rows in which it changed |
| --- | --- |
| \`temp\` | 2 |


| Column | values | min | mean | max |
| --- | --- | --- | --- | --- |
| \`temp\` | 3 → 4 | 18 | 20 → 68.1235 | 22 → 71.6 |


|  | \`temp\` | \`room_id\` |
| --- | --- | --- |
| changed | \`18\` → \`64.4\` | <code>kit&#124;chen</code> |
| added | \`71.6\` | null |
`);
  expect(hidden?.body).toBe('Values are not shown: only those of tables with public: true are.');
  expect(steps?.body).toBe(String.raw`| Step | Change | Before | After |
| --- | --- | --- | --- |
| ${'`import_files`'} | changed | succeeded, 2 s, 3 rows | succeeded, 2 s, 4 rows, RowCount &#62; 9: Value: 4 |
| ${'`by_room`'} | follows | succeeded, 2 s, 3 rows | succeeded, 2 s, 3 rows |
| ${'`old`'} | removed | succeeded, 2 s, 1 row | – |


3 steps do the same as before. Durations: before 1 min 35 s \(kept from an earlier preview\), after 12 s.`);
});

test('a step that fails since the change: what and where, as data that nobody reads as markup', () => {
  const review = previewReview(broken);
  expect(review.conclusion).toBe('failure');
  expect(review.verdict).toBe(String.raw`import\_files fails.`);
  expect(review.warnings).toEqual([
    '`import_files` failed: <code>glue/import.py:12: ValueError: &#96;bad&#96; &#124; &#64;everyone</code>',
  ]);
});

test('a step that failed before as well is told of, and is not the fault of the change', () => {
  const steps = broken.steps.map((step) => ({ ...step, before: step.after }));
  const review = previewReview({ ...broken, steps });
  expect(review.conclusion).toBe('neutral');
  expect(review.warnings[0]).toMatch(/It failed before, too\.$/);
});

test.each<[Preview['kind'], string, string]>([
  ['untouched', 'success', 'No step does anything else than before.'],
  ['unfed', 'neutral', 'There is no local: data, so that nothing was run.'],
])('%s: one line, and no approval of what did not run', (kind, conclusion, verdict) => {
  expect(previewReview({ ...nothing, kind })).toMatchObject({
    isEmpty: true,
    conclusion,
    verdict,
    table: undefined,
    details: [],
  });
});

test('a preview crosses as JSON, and nothing else does', () => {
  expect(readPreview(previewText(everything), 'p.json')).toEqual(everything);
  expect(() => readPreview(previewText({ ...everything, extra: 1 } as Preview), 'p.json')).toThrow(
    'p.json is no preview: the document must NOT have additional properties.',
  );
  expect(() => readPreview(previewText({ ...everything, same: ['x'.repeat(2001)] }), 'p.json')).toThrow(
    'p.json is no preview: /same/0 must NOT have more than 2000 characters.',
  );
  expect(() => readPreview('{', 'p.json')).toThrow(/^p\.json is no preview: .*JSON/);
});
