/** Charts in the words that Mermaid reads: it draws nothing at all where it does not understand one of them. */
import { expect, test } from '@jest/globals';
import { xychart } from '../../action/src/review/mermaid/lines.ts';

const chart = { title: 'Rooms', x: 'room', y: 'temp' };
const labels = (...x: readonly string[]) =>
  xychart({ ...chart, series: { name: '', x, before: [1, 2], after: [1, 2] } }).split('\n')[3];

test.each([
  ['a quote', 'the "attic"', '"the  attic "'],
  ['a line break', 'two\nlines', '"two lines"'],
  ['nothing', '', '" "'],
  ['what would be a comment', '%% a', '"%\u200b%\u200b a"'],
  ['what would be a directive', '%%{init: {}}%%', '"%\u200b%\u200b{init: {}}%\u200b%\u200b"'],
])('a label of %s is a label', (_, label, drawn) => {
  expect(labels(label, 'b')).toBe(`  x-axis "room" [${drawn}, "b"]`);
});

test('numbers have no exponents', () => {
  const text = xychart({ ...chart, series: { name: '', x: ['a', 'b'], before: [1e-7, -2.5], after: [3e21, 0] } });
  expect(text.split('\n').slice(-2)).toEqual(['  line [0.0000001, -2.5]', '  line [3000000000000000000000, 0]']);
});

test('what has nothing to be compared with is one line, in the colour of after', () => {
  expect(xychart({ ...chart, series: { name: 'attic', x: ['a', 'b'], before: [], after: [1, 3] } })).toBe(
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#218bff"}}}}%%
xychart-beta
  title "Rooms, attic"
  x-axis "room" ["a", "b"]
  y-axis "temp" 0.9 --> 3.1
  line [1, 3]`,
  );
});

test('of many labels some are shown', () => {
  const x = Array.from({ length: 30 }, (_, i) => `h${i}`);
  expect([...(labels(...x) ?? '').matchAll(/"h(\d+)"/g)].map(([, hour]) => Number(hour))).toEqual([
    0, 3, 6, 9, 12, 15, 18, 21, 24, 27,
  ]);
  // Mermaid trims labels, and draws those that are equal at one place.
  const all = [...(labels(...x) ?? '').matchAll(/"([^"]*)"/g)].slice(1).map(([, label = '']) => label.trim());
  expect(new Set(all).size).toBe(30);
});
