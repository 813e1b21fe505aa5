/** What is shown of a review where there is room for all of it, or for less. */
import { expect, test } from '@jest/globals';
import { sections, worthTelling } from '../../action/src/github/sections.ts';
import { markdown, table, text, type Markdown } from '../../action/src/review/markdown.ts';
import { review } from './plans.ts';

const rest = markdown`More elsewhere.`;
const within = (most: number) => ({ most, sizeOf: (whole: string) => whole.length });
const detail = (name: string, body: string) => ({ summary: text(name), body: text(body) });

test('the verdict, then the table, then warnings, then what is folded, and what nobody looked at', () => {
  expect(sections([review()], within(10_000), rest)).toBe(`#### Plan

**Changes the job \`split_files\`; nothing is lost.**

| layer | change |
| --- | --- |
| jobs | changed |


> [!WARNING]
> - The window of 2026-11-23 runs again.

<details><summary>Script <code>a&#60;b.py</code></summary>

one line

</details>

<details><summary>Not checked (1)</summary>

- IAM of the other account

</details>`);
});

test('details are left out from the last, and no row before them', () => {
  const plan = review({ details: [detail('first', 'a'.repeat(50)), detail('second', 'b'.repeat(50))] });
  const preview = review({ concern: 'preview', details: [detail('third', 'c'.repeat(50))] });
  const shown = sections([plan, preview], within(800), rest);
  expect([...shown.matchAll(/<summary>([a-z]+)/g)].map(([, name]) => name)).toEqual(['first', 'second']);
  expect(shown).toMatch(/More elsewhere\.$/);
});

test('of a thousand details as many as there is room for, each measured once', () => {
  const details = Array.from({ length: 5_000 }, (_, i) => detail(`part ${i}`, 'x'.repeat(1_000)));
  let measured = 0;
  const sizeOf = (whole: string): number => {
    measured += whole.length;
    return whole.length;
  };
  const shown = sections([review({ details })], { most: 1_000_000, sizeOf }, rest);
  expect(shown.length).toBeLessThanOrEqual(1_000_000);
  expect(shown.length).toBeGreaterThan(998_000);
  expect(measured).toBeLessThan(details.length * 1_100);
});

test('exactly what there is room for, to the last character', () => {
  const long = [review({ details: [detail('first', 'a'.repeat(50)), detail('second', 'b'.repeat(50))] })];
  const whole = sections(long, within(10_000), rest);
  expect(sections(long, within(whole.length), rest)).toBe(whole);
  expect(sections(long, within(whole.length - 1), rest)).not.toContain('second');
});

test('a check beside others is told where it found an error, and nowhere else', () => {
  const check = review({ concern: 'check', isEmpty: true });
  expect(worthTelling([review(), check])).toEqual([review()]);
  expect(worthTelling([check])).toEqual([check]);
  const wrong = review({ concern: 'check', isEmpty: false });
  expect(worthTelling([wrong, review()])).toEqual([wrong, review()]);
});

test('rows and warnings are shortened when no detail is left, and say how many more there are', () => {
  const rows = Array.from({ length: 200 }, (_, i): Markdown[] => [text('jobs'), text(`step ${i}`)]);
  const warnings = Array.from({ length: 40 }, (_, i) => text(`warning ${i}`));
  const long = review({ table: table([text('layer'), text('what')], rows), warnings });
  const shown = sections([long], within(900), rest);
  expect(shown).toContain('> - warning 9\n> - and 30 more');
  expect(shown).toContain('| jobs | step 9 |\n\nand 190 more');
  expect(shown).not.toContain('one line');
});

test('a review that is all verdict leaves the sentence that says where it is', () => {
  expect(sections([review({ verdict: text('x'.repeat(5000)) })], within(1000), rest)).toBe(rest);
});
