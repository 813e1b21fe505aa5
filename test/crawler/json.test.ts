/** Glue's built-in JSON classifier. */
import { expect, test } from '@jest/globals';
import { classifyJson } from '../../simulators/cloud/glue/crawl/json.ts';
import { typeText } from '../../simulators/cloud/glue/crawl/types.ts';

function classified(text: string, isWhole = true): string {
  const schema = classifyJson(text, isWhole);
  return schema === undefined
    ? 'no JSON'
    : [...schema.columns].map(([name, type]) => `${name} ${typeText(type)}`).join(', ');
}

test('an object a line: all of their names, in lower case, with the types that hold every value', () => {
  expect(
    classified('{"Temp": 20, "room": "kitchen", "ok": true}\n{"temp": 20.5, "big": 2147483648, "none": null}\n'),
  ).toBe('temp double, room string, ok boolean, big bigint, none string');
});

test('a number that is written with a point is a double, and one that no bigint holds too', () => {
  expect(classified('{"a": 20.0, "b": 9223372036854775808, "c": 9223372036854775807}\n')).toBe(
    'a double, b double, c bigint',
  );
});

test('objects and lists inside', () => {
  expect(classified('{"at": {"x": 1}, "tags": ["a"]}\n{"at": {"x": 0.5, "y": null}, "tags": []}\n')).toBe(
    'at struct<x:double,y:string>, tags array<string>',
  );
});

test('values that do not go together are text', () => {
  expect(classified('{"a": 1}\n{"a": "x"}\n{"a": {"b": 1}}\n')).toBe('a string');
});

test('one document: an object is a row, a list is a row with one column', () => {
  expect(classified('{\n  "a": 1\n}\n')).toBe('a int');
  expect(classified('[\n  {"a": 1}\n]\n')).toBe('array array<struct<a:int>>');
});

test.each([
  ['a broken line', '{"a": 1}\n{"a": \n'],
  ['a line that is no object', '{"a": 1}\n5\n'],
  ['text', 'a,b\n1,2\n'],
])('%s makes it no JSON', (_, text) => {
  expect(classified(text)).toBe('no JSON');
});

test('what the sample cuts off is no line', () => {
  expect(classified('{"a": 1}\n{"b": ', false)).toBe('a int');
});
