import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { generated } from '../../action/src/generate.ts';

test.each(Object.entries(generated()))('%s is what the generator makes (npm run generate)', (path, content) => {
  expect(readFileSync(path, 'utf8')).toBe(content);
});

test('the generator makes the same bytes every time', () => {
  expect(generated()).toEqual(generated());
});

const editor = new Ajv({ strict: false, allErrors: true }).compile(
  JSON.parse(readFileSync('action/schema/pipeline.schema.json', 'utf8')),
);

test.each(['pipeline/seattle.yml', 'test/spec/whole-language.yml'])('an editor finds no mistake in %s', (file) => {
  editor(parse(readFileSync(file, 'utf8'), { merge: true }));
  expect(editor.errors).toBeNull();
});

test.each([
  ['an unknown key', { colour: 1 }],
  ['a wrong type', { window: 5 }],
  ['an unknown key of a job', { jobs: { a: { script: 'a.py', writes: 'a', colour: 1 } } }],
  ['a source of an unknown type', { sources: { a: { type: 's4' } } }],
])('an editor finds %s', (_, keys) => {
  expect(editor({ name: 'a', database: 'b', ...keys })).toBe(false);
});

test('an editor takes a reference in place of a number, a list or one of a few words', () => {
  const reference = '${{ variables.x }}';
  const job = {
    script: 'a.py',
    writes: 'a',
    workers: { count: reference, type: reference },
    foreach: { x: reference },
  };
  editor({ name: 'a', database: 'b', jobs: { a: job } });
  expect(editor.errors).toBeNull();
});
