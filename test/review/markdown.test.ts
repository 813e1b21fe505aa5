/** Data in a comment are text, whatever they hold. */
import { expect, test } from '@jest/globals';
import {
  code,
  fence,
  firstRows,
  folded,
  link,
  list,
  markdown,
  plain,
  table,
  text,
} from '../../action/src/review/markdown.ts';

test('data cannot write markup, mention anybody or link anywhere', () => {
  expect(text('<img src=x> **b** @team [a](https://x.y) a|b\n# c')).toBe(
    String.raw`&#60;img src=x&#62; \*\*b\*\* @` +
      '\u200b' +
      String.raw`team \[a\]\(https:` +
      '\u200b' +
      String.raw`//x.y\) a\|b \# c`,
  );
});

test.each([
  ['#12', String.raw`\#` + '\u200b12'],
  ['GH-12', 'GH\u200b-12'],
  ['www.x.com', 'www\u200b.x.com'],
  ['_www.x.com', String.raw`\_www` + '\u200b.x.com'],
])('%s does not become a link once it is rendered', (data, written) => {
  expect(text(data)).toBe(written);
});

test('nothing in a code span is said to be so: two ticks would open one', () => {
  expect(code(' ')).toBe(String.raw`\(empty\)`);
});

test('code spans and fences are longer than the backticks in them', () => {
  expect(code('a`b``c')).toBe('``` a`b``c ```');
  expect(code('plain')).toBe('`plain`');
  expect(fence('a\n```\nb\n', 'diff')).toBe('````diff\na\n```\nb\n````\n');
});

test('tables and lists', () => {
  expect(table([text('layer'), text('added')], [[code('a|b'), text('1')]])).toBe(
    '| layer | added |\n| --- | --- |\n| <code>a&#124;b</code> | 1 |\n',
  );
  expect(list([markdown`a ${code('b')}`])).toBe('- a `b`\n');
});

test('a part that folds has its summary as HTML: GitHub reads no Markdown there', () => {
  expect(folded(markdown`${code('a<b`c')} ${text('+1_2 <i>')}`, text('body'))).toBe(
    '<details><summary><code>a&#60;b`c</code> +1_2 &#60;i&#62;</summary>\n\nbody\n\n</details>',
  );
});

test('one line without its markup', () => {
  expect(plain(markdown`${code('a|b')} ${text('c_d @team <b>')}`)).toBe('a|b c_d @team <b>');
});

test('the first rows of a table, and how many more there are', () => {
  const rows = ['a', 'b', 'c'].map((cell) => [text(cell)]);
  const whole = table([text('x')], rows);
  expect(firstRows(whole, 3)).toBe(whole);
  expect(firstRows(whole, 1)).toBe('| x |\n| --- |\n| a |\n\nand 2 more\n');
});

test('an address cannot end its link', () => {
  expect(link(markdown`the run`, new URL('https://github.com/a)b'))).toBe('[the run](https://github.com/a%29b)');
});
