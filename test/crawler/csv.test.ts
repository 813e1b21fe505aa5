/** Glue's built-in CSV classifier: delimiters, header, types, quotes. */
import { describe, expect, test } from '@jest/globals';
import { classifyCsv } from '../../simulators/cloud/glue/crawl/csv.ts';
import { typeText } from '../../simulators/cloud/glue/crawl/types.ts';

/** `delimiter, header or not: name type, …`, or `no CSV`. */
function classified(text: string, isWhole = true): string {
  const schema = classifyCsv(text, isWhole);
  if (schema === undefined) return 'no CSV';
  const columns = [...schema.columns].map(([name, type]) => `${name} ${typeText(type)}`).join(', ');
  return `${JSON.stringify(schema.delimiter)}${schema.header ? ' header' : ''}${schema.quoted ? ' quoted' : ''}: ${columns}`;
}

test.each([
  ['comma', 'a,b\n1,x\n', '"," header: a bigint, b string'],
  ['pipe', 'a|b\n1|x\n', '"|" header: a bigint, b string'],
  ['tab', 'a\tb\n1\tx\n', '"\\t" header: a bigint, b string'],
  ['semicolon', 'a;b\n1;x\n', '";" header: a bigint, b string'],
  ['Ctrl-A', 'a\u0001b\n1\u0001x\n', '"\\u0001" header: a bigint, b string'],
  ['lines of Windows', 'a,b\r\n1,x\r\n', '"," header: a bigint, b string'],
])('%s', (_, text, is) => {
  expect(classified(text)).toBe(is);
});

test('types are bigint, double and string; dates and what no bigint holds stay text', () => {
  expect(
    classified(
      'Whole,Broken,Both,Day,Huge,Empty,Mixed\n1,1.5,1,2026-11-24,9223372036854775808,,1\n-2,2e3,0.5,2026-11-25,1,,x\n',
    ),
  ).toBe('"," header: whole bigint, broken double, both double, day string, huge string, empty string, mixed string');
});

describe('a first line', () => {
  test.each([
    ['over values of another type is a header', 'name,temp\nkitchen,20\n', '"," header: name string, temp bigint'],
    ['over texts alone is a row, as every row', 'name,room\nann,kitchen\n', '",": col0 string, col1 string'],
    ['with a number is a row', 'name,1\nkitchen,20\n', '",": col0 string, col1 bigint'],
    ['with a name twice is a row', 'a,a\nx,1\n', '",": col0 string, col1 string'],
    ['with a name of 150 characters is a row', `${'a'.repeat(150)},b\nx,1\n`, '",": col0 string, col1 string'],
    ['may end with a delimiter', 'a,b,\n1,x,\n', '"," header: a bigint, b string, col2 string'],
  ])('%s', (_, text, is) => {
    expect(classified(text)).toBe(is);
  });
});

describe('quotes', () => {
  test.each([
    ['hold delimiters, lines and quotes', 'a,b\n1,"x,\n""y"""\n', '"," header quoted: a bigint, b string'],
    ['around numbers make no texts of them', 'a,b\n"1",x\n', '"," header quoted: a bigint, b string'],
    ['that are never closed are characters', 'a,b\n1,"x\n2,y\n', '"," header: a bigint, b string'],
    ['inside of a text are characters', 'a,b\n1,5" pipe\n', '"," header: a bigint, b string'],
  ])('%s', (_, text, is) => {
    expect(classified(text)).toBe(is);
  });
});

test.each([
  ['nothing', ''],
  ['a header alone', 'a,b\n'],
  ['one column', 'a\n1\n2\n'],
  ['lines of different lengths', 'a,b\n1,2\n1,2,3\n'],
  ['prose', 'It was a dark\nand stormy night.\n'],
])('%s is no CSV', (_, text) => {
  expect(classified(text)).toBe('no CSV');
});

test('what the sample cuts off is no record', () => {
  expect(classified('a,b\n1,2\n3,4\n5', false)).toBe('"," header: a bigint, b bigint');
});

test('the first thousand records decide', () => {
  expect(classified(`a,b\n${'1,2\n'.repeat(1000)}x,y,z\n`)).toBe('"," header: a bigint, b bigint');
});
