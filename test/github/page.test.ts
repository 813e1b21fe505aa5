/** The page of all that a pull request is told. */
import { expect, test } from '@jest/globals';
import { page } from '../../action/src/github/page/page.ts';
import { planReview } from '../../action/src/plan/review.ts';
import { previewReview } from '../../action/src/preview/review.ts';
import type { Drawing } from '../../action/src/review/drawing.ts';
import { code, fence, joined, markdown, table, text } from '../../action/src/review/markdown.ts';
import type { Review } from '../../action/src/review/review.ts';
import { everything } from '../preview/example.ts';
import { plan, review } from './plans.ts';

const pageOf = (...reviews: readonly Review[]): Promise<string> =>
  page([{ pipeline: 'rooms', environment: 'prod', reviews, plan: undefined }], 'What it changes', 'Commit a1.');

const drawn = (drawing: Drawing): Promise<string> =>
  pageOf(review({ details: [{ summary: text('Picture'), drawings: [drawing], body: text('') }] }));

const line = (x: readonly string[], before: readonly number[] = []): Drawing => ({
  kind: 'lines',
  title: 'Average',
  x: 'hour',
  y: 'temp',
  series: { name: 'attic', x, before, after: x.map((_, i) => i) },
});

test('has every detail, however long, and needs nothing from elsewhere', async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => `+ row ${i}`);
  const long = review({ details: [{ summary: code('rows.txt'), body: fence(rows.join('\n'), 'diff') }] });
  const whole = await pageOf(long, previewReview(everything), planReview(plan()));
  for (const row of rows) expect(whole).toContain(`<ins>${row}</ins>`);
  expect(whole).toContain('<p class="concern">preview</p>');
  expect(whole).toContain(`default-src 'none'`);
  expect(whole).not.toMatch(/<(script|link rel="stylesheet"|img)/);
});

test.each([
  '<script>alert(1)</script> [a](javascript:x) **b** `c` | d',
  String.raw`\|<h1>Approved</h1><meta http-equiv=refresh content=0>`,
  '``x``<img src=x> <a href=//x.y>z</a> ![i](//x.y) <br><code>',
  '',
])('what names and values hold is text, wherever it stands: %j', async (hostile) => {
  const made = [text(hostile), code(hostile), markdown`${code('')} ${code(hostile)} ${text(hostile)}`];
  const whole = await pageOf(
    review({
      verdict: text(hostile),
      table: table([text('a'), text('b')], [...made.map((one) => [one, text('end')])]),
      warnings: made,
      details: made.map((summary) => ({ summary, body: joined([...made, fence(`+${hostile}`, 'diff')]) })),
      notChecked: [hostile],
    }),
  );
  const elements = [...whole.matchAll(/<(\w+)/g)].map(([, name = '']) => name);
  const ours = 'html head meta title link style body svg symbol circle path rect use a div header main section details';
  const more = 'summary h1 h2 h3 p table thead tbody tr th td ul li pre code ins footer br';
  const known = `${ours} ${more}`.split(' ');
  expect(elements.filter((name) => !known.includes(name))).toEqual([]);
  expect(elements.filter((name) => ['a', 'h1', 'meta', 'br'].includes(name))).toEqual([
    'meta',
    'meta',
    'meta',
    'meta',
    'meta',
    'a',
    'h1',
  ]);
  // Each row has its two cells.
  expect(whole.match(/<td>end<\/td>/g)).toHaveLength(3);
});

test('the graph of the steps is a picture that says in words what it shows', async () => {
  const whole = await drawn({
    kind: 'steps',
    nodes: [
      { name: 'split', status: 'same' },
      { name: 'attic', status: 'added' },
    ],
    edges: [{ from: 'split', to: 'attic', status: 'added' }],
  });
  expect(whole).toContain('aria-label="Graph of the steps: split same; attic added."');
  expect(whole).toContain('class="node added"');
  expect(whole).toContain('class="edge added"');
  expect(whole).not.toContain('flowchart');
});

test('steps that change their order, and one that needs itself, are drawn', async () => {
  const whole = await drawn({
    kind: 'steps',
    nodes: ['a', 'b', 'c'].map((name) => ({ name, status: 'changed' }) as const),
    edges: [
      { from: 'b', to: 'a', status: 'removed' },
      { from: 'a', to: 'b', status: 'added' },
      { from: 'b', to: 'c', status: 'same' },
      { from: 'c', to: 'a', status: 'removed' },
      { from: 'c', to: 'c', status: 'same' },
    ],
  });
  expect(whole.match(/class="edge \w*"/g)).toEqual(['class="edge added"', 'class="edge same"', 'class="edge removed"']);
});

test('more steps than a plan would show are no picture', async () => {
  const nodes = Array.from({ length: 301 }, (_, i) => ({ name: `s${i}`, status: 'same' }) as const);
  expect(await drawn({ kind: 'steps', nodes, edges: [] })).toContain('301 steps are too many for a picture.');
});

test.each([
  ['a day', ['2026-11-23', '2026-11-24']],
  ['a minute', ['2026-11-23 23:00', '2026-11-24 00:10']],
  ['a number', ['1', '2.5']],
  ['a word', ['attic', 'cellar']],
  ['what looks like a day, and is none', ['2026-02-31', '2026-99-99']],
])('a line over %s, before and after', async (_, x) => {
  const whole = await drawn(line(x, [3, 4]));
  expect(whole).toContain('Line chart of temp by hour, coloured by before or after (2 values): 4 points, from 0 to 4');
  expect(whole).toContain('<figcaption>Average, attic</figcaption>');
});

test('a line that was not there before is drawn alone', async () => {
  expect(await drawn(line(['1', '2']))).toContain('coloured by before or after (1 value): 2 points');
});
