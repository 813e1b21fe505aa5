/** `penstock preview` as people type it, on the real engines. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Preview } from '../../action/src/preview/preview.ts';
import { readPreview } from '../../action/src/preview/read.ts';
import { project, type Project } from '../faults/project.ts';
import { changed, rooms } from './rooms.ts';

let base: Project;
let head: Project;

beforeAll(() => {
  base = project(rooms);
  head = project(rooms);
});
afterAll(async () => {
  await base.remove();
  await head.remove();
});

/** Of head with these files, against the base as it is. */
async function previewOf(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(head.folder, path), text);
  const finished = await head.penstock('preview', '--base', base.folder, '--out', 'out', ...words);
  const read = () => readPreview(readFileSync(join(head.folder, 'out/preview-rooms-local.json'), 'utf8'), 'it');
  return { ...finished, read };
}

const ran = ({ steps }: Preview) =>
  steps.map(({ name, change, before, after }) => [name, change, before?.status ?? null, after?.status ?? null]);

test('a filter of the first job: all that follows runs anew, and rows differ by their key', async () => {
  const { code, stdout, stderr, read } = await previewOf(changed('pipeline/rooms.yml', 'temp > -100', 'temp > 19'));
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stderr).toContain('Runs rooms as it was\n');
  expect(stderr).toContain('Runs rooms as it is now: 4 of 4 steps are touched\n');
  expect(stdout.replace(/in \d+(\.\d+)? s/, 'in TIME')).toBe(`rooms: 4 steps ran anew in TIME; 1 table, 1 report differ.

data      before  after  what differs
readings       4      3  1 row removed
by_room        2      2  1 row changed
`);
  const preview = read();
  expect(preview).toMatchObject({
    kind: 'compared',
    base: { isKept: false },
    untouched: 0,
    same: ['rooms', 'how_many'],
  });
  expect(preview.tables).toEqual([
    {
      name: 'readings',
      isPublic: true,
      columns: [],
      before: 4,
      after: 3,
      notCompared: null,
      rows: {
        key: ['room_id', 'ts'],
        added: 0,
        removed: 1,
        changed: 0,
        columns: [],
        numbers: [
          {
            name: 'temp',
            before: { values: 4, min: 18.5, mean: 19.75, max: 21 },
            after: { values: 3, min: 19.5, mean: (20 + 21 + 19.5) / 3, max: 21 },
          },
        ],
        samples: {
          columns: ['temp', 'room_id', 'ts'],
          rows: [{ before: ['18.5', 'office', '1'], after: null }],
        },
      },
    },
  ]);
  expect(preview.reports[0]?.charts).toEqual([
    {
      title: 'temp by room_id',
      x: 'room_id',
      y: 'temp',
      series: [{ name: '', x: ['kitchen', 'office'], before: [20.5, 19], after: [20.5, 19.5] }],
      seriesLeftOut: 0,
    },
  ]);
  const page = readFileSync(join(head.folder, 'out/preview-rooms-local.html'), 'utf8');
  expect(page).toContain('<del>18.5</del>');
}, 300_000);

test('a query: that report alone runs, on what an earlier preview has kept', async () => {
  const { code, stdout, stderr, read } = await previewOf(
    changed('sql/by_room.sql', 'avg(temp) AS temp', 'avg(temp) AS temp, max(ts) AS last'),
  );
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stderr).not.toContain('as it was');
  expect(ran(read())).toEqual([['by_room', 'changed', 'succeeded', 'succeeded']]);
  expect(read()).toMatchObject({ base: { isKept: true }, untouched: 3, tables: [] });
  expect(stdout).toContain('by_room       2      2  column last added\n');
}, 300_000);

test('a script that fails since the change: what and where, and nothing is said of the rows that it did not write', async () => {
  const { code, stdout, stderr, read } = await previewOf(
    changed('glue/rooms.py', 'DISTINCT room_id', 'DISTINCT rooom_id'),
  );
  expect(code).toBe(1);
  expect(stderr).toContain(
    'pipeline/rooms.yml:27:3 error name_rooms fails since the change: glue/rooms.py:12: AnalysisException: ',
  );
  expect(ran(read())).toEqual([
    ['name_rooms', 'changed', 'succeeded', 'failed'],
    ['how_many', 'follows', 'succeeded', 'blocked'],
  ]);
  expect(stdout).toContain('rooms: name_rooms fails.\n');
  expect(stdout).toContain('rooms          2      -  not compared: name_rooms failed\n');
  expect(stdout).toContain('how_many       1      -  not compared: how_many was blocked\n');
  const [, kept = ''] = /Its buckets and logs: (\S+)/.exec(stdout) ?? [];
  expect(existsSync(join(head.folder, kept, 'logs/glue'))).toBe(true);
}, 300_000);

test('what touches no step runs nothing, and says so in one line', async () => {
  const { code, stdout, stderr, read } = await previewOf({ ...rooms, 'README.md': '# Rooms\n' });
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: 'rooms: No step does anything else than before.\n',
    stderr: '',
  });
  expect(read()).toMatchObject({ kind: 'untouched', untouched: 4, steps: [], base: null, head: null });
}, 60_000);

test('data that the change brings along are given to both: they are no difference', async () => {
  const more = `${rooms['data/old.csv']}30.0,attic,1\n`;
  expect((await previewOf({ ...rooms, 'data/old.csv': more })).stdout).toBe(
    'rooms: No step does anything else than before.\n',
  );
}, 60_000);

test('without local: data nothing runs, and the pipeline is named', async () => {
  const without = rooms['pipeline/rooms.yml'].replace(/local:\n.*\n/, '');
  const { code, stdout } = await previewOf({ ...rooms, 'pipeline/rooms.yml': without }, '--format', 'json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ previews: [{ pipeline: 'rooms', kind: 'unfed' }] });
}, 60_000);

test('a new pipeline runs alone; a base that is not there is refused', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'penstock-base-'));
  cpSync(join(base.folder, 'data'), join(empty, 'data'), { recursive: true });
  for (const [path, text] of Object.entries(rooms)) writeFileSync(join(head.folder, path), text);
  const alone = await head.penstock('preview', '--base', empty, '--format', 'json');
  rmSync(empty, { recursive: true });
  const [preview] = (JSON.parse(alone.stdout) as { previews: readonly Preview[] }).previews;
  expect(preview).toMatchObject({
    kind: 'alone',
    base: null,
    head: { status: 'SUCCEEDED' },
    notes: ['pipeline/rooms.yml is new: there is nothing to compare with.'],
  });
  expect(preview?.tables.map(({ name, before, after }) => [name, before, after])).toEqual([
    ['readings', null, 4],
    ['rooms', null, 2],
  ]);
  expect((await head.penstock('preview', '--base', 'nowhere')).stderr).toBe(
    'error --base nowhere: there is no such folder.\n  git worktree add DIR $(git merge-base origin/main HEAD) makes one.\n',
  );
}, 300_000);
