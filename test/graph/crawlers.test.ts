import { expect, test } from '@jest/globals';
import { check } from '../../action/src/check/index.ts';
import { buildPipeline } from '../../action/src/graph/build.ts';
import { parseSpec } from '../../action/src/spec/read.ts';
import { isComplete } from '../../action/src/spec/shape.ts';

const texts = new Map([
  ['a.py', 'print()'],
  ['r.sql', 'SELECT * FROM "raw".new_files JOIN rooms ON true'],
]);

const text = `name: house
database: lake
sources:
  new_files: { type: s3, location: s3://acme/2026/New-Files/, format: csv }
crawlers:
  crawl: { source: new_files, database: raw, poll: 1m }
tables:
  rooms: { path: rooms/, format: csv, columns: { temp: double } }
jobs:
  one: { script: a.py, reads: raw.new_files, writes: rooms, skip_if: { no_new_data: new_files } }
  two: { script: a.py, reads: raw.new_files, writes: rooms, skip_if: { no_new_data: new_files } }
`;

function stepsOf(yaml: string) {
  const { spec } = parseSpec('p.yml', Buffer.from(yaml));
  if (spec === undefined || !isComplete(spec.draft)) throw new Error('incomplete');
  const found = new Map([...texts].map(([path, content]) => [path, { kind: 'file', text: content }] as const));
  expect(check({ spec, diagnostics: [] }, found)).toEqual([]);
  return buildPipeline({ ...spec, spec: spec.draft, root: '/r', file: 'p.yml', texts }).steps;
}

test('a crawler is a step, which those need that read its table; it handles all of its input', () => {
  const steps = stepsOf(text);
  expect(steps.map(({ name, needs }) => `${name} <- ${needs.join(', ')}`)).toEqual([
    'crawl <- ',
    'one <- crawl',
    'two <- crawl',
  ]);
  expect(steps[0]).toMatchObject({
    kind: 'crawler',
    windowed: false,
    source: 'new_files',
    database: 'raw',
    fills: [{ database: 'raw', table: 'new_files' }],
    pollSeconds: 60,
  });
});

test('a crawler has the condition that all of its readers have', () => {
  expect(stepsOf(text)[0]?.skipIf).toEqual({ kind: 'no_new_data', source: 'new_files' });
});

test.each([
  ['when one of them has none', [', skip_if: { no_new_data: new_files }', ''] as const],
  ['when a report reads its table', ['jobs:', 'reports:\n  sum: { sql: r.sql }\njobs:'] as const],
])('but not %s', (_, [from, to]) => {
  expect(stepsOf(text.replace(from, to))[0]?.skipIf).toBeUndefined();
});

test('a report needs the crawlers of the tables in its SQL', () => {
  const steps = stepsOf(text.replace('jobs:', 'reports:\n  sum: { sql: r.sql }\njobs:'));
  expect(steps.find(({ name }) => name === 'sum')?.needs).toEqual(['crawl', 'one', 'two']);
});
