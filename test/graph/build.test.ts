import { expect, test } from '@jest/globals';
import { check } from '../../action/src/check/index.ts';
import { buildPipeline } from '../../action/src/graph/build.ts';
import type { Pipeline } from '../../action/src/graph/model.ts';
import { parseSpec } from '../../action/src/spec/read.ts';
import { isComplete } from '../../action/src/spec/shape.ts';

const texts = new Map([
  ['a.py', 'print()'],
  ['./a.py', 'print()'],
  ['r.sql', 'SELECT * FROM lake.rooms JOIN readings ON true'],
]);

function build(text: string, environment?: string): Pipeline {
  const read = parseSpec('p.yml', Buffer.from(text), environment);
  const found = new Map([...texts].map(([path, content]) => [path, { kind: 'file', text: content }] as const));
  const errors = (read.spec === undefined ? read.diagnostics : check(read, found)).filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors).toEqual([]);
  if (read.spec === undefined || !isComplete(read.spec.draft)) throw new Error('incomplete');
  const { draft, places, environment: name } = read.spec;
  return buildPipeline({ spec: draft, places, environment: name, root: '/r', file: 'p.yml', texts });
}

const text = `name: house
database: lake
environments:
  prod: { region: eu-west-1, account: "222222222222", protected: true, variables: { rooms: [attic], path: big/ } }
variables: { rooms: [kitchen, office], path: small/, n: 4 }
inputs: { since: { type: date, default: 2026-01-01 } }
sources:
  readings: { type: s3, location: "s3://acme/in/", format: csv, header: false, columns: { temp: double, ts: timestamp } }
  archive: { type: s3, location: s3://acme/, format: json }
tables:
  rooms: { path: "\${{ variables.path }}", format: csv, columns: { temp: double, room: string }, partition_by: [room, day] }
  clean: { path: clean/, format: parquet, columns: { temp: double }, quality: " Rules = [ RowCount > 0 ] " }
jobs:
  split:
    foreach: { room: "\${{ variables.rooms }}" }
    script: ./a.py
    reads: [clean, readings]
    writes: rooms
    arguments: { room: "\${{ room }}", text: "$\${{ x }} \${{ inputs.since }}/\${{ window.id }}", n: "\${{ variables.n }}", on: true }
    workers: { type: G.2X, count: "\${{ variables.n }}" }
    timeout: 2m
    retry: { attempts: 3 }
    expected: 2h
    when: always
  nodes:
    window: none
    nodes:
      out: { from: cast, write: clean }
      cast: { from: good, mapping: { temp: double, at: { from: ts, type: timestamp } } }
      good: { from: raw, filter: temp > 0 }
      raw: { read: readings }
    skip_if: { no_new_data: archive }
  other: { script: a.py, writes: clean }
reports:
  sum: { sql: r.sql, charts: [{ type: bar, x: a, y: b }] }
`;

test('a foreach is one step for each item, and what reads their table needs them all', () => {
  const { steps } = build(text);
  expect(steps.map(({ name, needs }) => [name, needs])).toEqual([
    ['split[kitchen]', ['nodes', 'other']],
    ['split[office]', ['nodes', 'other']],
    ['nodes', []],
    ['other', []],
    ['sum', ['split[kitchen]', 'split[office]']],
  ]);
});

test('needs on the name of a foreach means all of its items, on an item only that one', () => {
  const { steps } = build(
    text
      .replace(
        'other: {',
        'all: { script: a.py, writes: last, needs: split }\n  one: { script: a.py, writes: last, needs: ["split[office]"] }\n  other: {',
      )
      .replace('  clean: {', '  last: { path: last/, format: csv, columns: { a: int } }\n  clean: {'),
  );
  const needs = Object.fromEntries(steps.map((step) => [step.name, step.needs]));
  expect(needs['all']).toEqual(['split[kitchen]', 'split[office]']);
  expect(needs['one']).toEqual(['split[office]']);
});

test('an environment sets variables, and these shape the graph and paths', () => {
  const prod = build(text, 'prod');
  expect(prod.environment).toEqual({ name: 'prod', account: '222222222222', region: 'eu-west-1', protected: true });
  expect(prod.steps.map(({ name }) => name)).toEqual(['split[attic]', 'nodes', 'other', 'sum']);
  expect(prod.tables[0]?.path).toBe('big/');
  expect(build(text).environment).toEqual({
    name: 'local',
    account: '000000000000',
    region: 'us-east-1',
    protected: false,
  });
});

test('a job with everything said', () => {
  expect(build(text).steps[0]).toEqual({
    kind: 'script',
    name: 'split[kitchen]',
    needs: ['nodes', 'other'],
    when: 'always',
    windowed: true,
    skipIf: undefined,
    expectedSeconds: 7200,
    reads: [
      { database: 'lake', table: 'clean' },
      { database: 'lake', table: 'readings' },
    ],
    writes: 'rooms',
    workers: { type: 'G.2X', count: 4 },
    timeoutSeconds: 120,
    attempts: 3,
    script: 'a.py',
    scriptText: 'print()',
    bookmark: false,
    arguments: {
      room: ['kitchen'],
      text: ['${{ x }} ', { kind: 'input', name: 'since' }, '/', { kind: 'window', part: 'id' }],
      n: ['4'],
      on: ['true'],
    },
    at: { file: 'p.yml', line: 14, column: 3, endLine: 14, endColumn: 8 },
  });
});

test('nodes come after those that they are from', () => {
  const job = build(text).steps[2];
  expect(job).toMatchObject({
    kind: 'nodes',
    windowed: false,
    attempts: 1,
    timeoutSeconds: 3600,
    expectedSeconds: 300,
    writes: 'clean',
  });
  expect(job?.skipIf).toEqual({ kind: 'no_new_data', source: 'archive' });
  expect(job?.kind === 'nodes' && job.nodes.map(({ at: _, ...node }) => node)).toEqual([
    { kind: 'read', name: 'raw', table: { database: 'lake', table: 'readings' } },
    { kind: 'filter', name: 'good', from: 'raw', condition: 'temp > 0' },
    {
      kind: 'mapping',
      name: 'cast',
      from: 'good',
      columns: [
        { from: 'temp', to: 'temp', type: 'double' },
        { from: 'ts', to: 'at', type: 'timestamp' },
      ],
    },
    { kind: 'write', name: 'out', from: 'cast', table: 'clean' },
  ]);
});

test('sources and tables; a partition key is a string, and no column', () => {
  const { sources, tables } = build(text);
  expect(sources).toMatchObject([
    {
      name: 'readings',
      bucket: 'acme',
      prefix: 'in/',
      format: 'csv',
      header: false,
      columns: [
        { name: 'temp', type: 'double' },
        { name: 'ts', type: 'timestamp' },
      ],
    },
    { name: 'archive', bucket: 'acme', prefix: '', format: 'json', columns: undefined },
  ]);
  expect(tables).toMatchObject([
    {
      name: 'rooms',
      path: 'small/',
      columns: [{ name: 'temp', type: 'double' }],
      partitionBy: [
        { name: 'room', type: 'string' },
        { name: 'day', type: 'string' },
      ],
    },
    { name: 'clean', partitionBy: [], quality: 'Rules = [ RowCount > 0 ]' },
  ]);
});

test('a report reads the tables and sources that its SQL names', () => {
  expect(build(text).steps[4]).toMatchObject({
    kind: 'report',
    sqlFile: 'r.sql',
    reads: [
      { database: 'lake', table: 'rooms' },
      { database: 'lake', table: 'readings' },
    ],
    charts: [{ type: 'bar', x: 'a', y: 'b', color: undefined, title: undefined }],
  });
});

test('nodes of every other kind', () => {
  const nodes = `      joined: { from: [times, raw], join: full, on: [ts] }
      times: { from: last, select: [ts] }
      last: { from: raw, drop_duplicates: [ts], last_by: temp }
      counted: { from: joined, group_by: ts, aggregate: { n: " count(*) ", most: max(temp) } }
      asked: { from: counted, sql: "select most as temp from counted\\n" }
      less: { from: raw, drop: [ts] }
      both: { union: [asked, less] }
      same: { from: both, drop_duplicates: true }
      out: { from: same, write: clean }
      raw: { read: readings }
`;
  const start = text.indexOf('      out: { from: cast');
  const job = build(text.slice(0, start) + nodes + text.slice(text.indexOf('    skip_if:'))).steps[2];
  expect(job?.kind === 'nodes' && job.nodes.map(({ at: _, ...node }) => node)).toEqual([
    { kind: 'read', name: 'raw', table: { database: 'lake', table: 'readings' } },
    { kind: 'drop_duplicates', name: 'last', from: 'raw', columns: ['ts'], lastBy: ['temp'] },
    { kind: 'select', name: 'times', from: 'last', columns: ['ts'] },
    { kind: 'join', name: 'joined', left: 'times', right: 'raw', how: 'full', on: ['ts'] },
    {
      kind: 'aggregate',
      name: 'counted',
      from: 'joined',
      groupBy: ['ts'],
      columns: [
        { name: 'n', expression: 'count(*)' },
        { name: 'most', expression: 'max(temp)' },
      ],
    },
    { kind: 'sql', name: 'asked', from: ['counted'], sql: 'select most as temp from counted' },
    { kind: 'drop', name: 'less', from: 'raw', columns: ['ts'] },
    { kind: 'union', name: 'both', from: ['asked', 'less'] },
    { kind: 'drop_duplicates', name: 'same', from: 'both', columns: [], lastBy: [] },
    { kind: 'write', name: 'out', from: 'same', table: 'clean' },
  ]);
});
