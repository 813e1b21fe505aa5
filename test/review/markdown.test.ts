/** Data in a comment are text, whatever they hold. */
import { expect, test } from '@jest/globals';
import { code, fence, list, markdown, table, text } from '../../action/src/review/markdown.ts';

test('data cannot write markup, mention anybody or link anywhere', () => {
  expect(text('<img src=x> **b** @team [a](https://x.y) a|b\n# c')).toBe(
    String.raw`&#60;img src=x&#62; \*\*b\*\* @` +
      '\u200b' +
      String.raw`team \[a\]\(https:` +
      '\u200b' +
      String.raw`//x.y\) a\|b \# c`,
  );
});

test('code spans and fences are longer than the backticks in them', () => {
  expect(code('a`b``c')).toBe('``` a`b``c ```');
  expect(code('plain')).toBe('`plain`');
  expect(fence('a\n```\nb\n', 'diff')).toBe('````diff\na\n```\nb\n````\n');
});

test('tables and lists', () => {
  expect(table([text('layer'), text('added')], [[code('a|b'), text('1')]])).toBe(
    '| layer | added |\n| --- | --- |\n| `a\\|b` | 1 |\n',
  );
  expect(list([markdown`a ${code('b')}`])).toBe('- a `b`\n');
});
