/** Which steps a change touches, and which not. */
import { afterAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { loadOrThrow } from '../../action/src/check/load.ts';
import { stepDigests, type Outside } from '../../action/src/preview/step-digests.ts';
import { touchedSteps } from '../../action/src/preview/touched.ts';
import { project, type Project } from '../faults/project.ts';
import { changed, rooms } from './rooms.ts';

const projects: Project[] = [];
afterAll(async () => {
  for (const one of projects) await one.remove();
});

const outside: Outside = { feeds: new Map([['old', 'some files']]), called: new Map() };

async function side(files: Readonly<Record<string, string>>, seen = outside) {
  const here = project(files);
  projects.push(here);
  const pipeline = await loadOrThrow(join(here.folder, 'pipeline/rooms.yml'));
  return { pipeline, digests: stepDigests(pipeline, seen) };
}

async function touched(files: Readonly<Record<string, string>>, seen = outside): Promise<Record<string, string>> {
  const found = touchedSteps(await side(rooms), await side(files, seen));
  return Object.fromEntries(found.map(({ step, change }) => [step.name, change]));
}

const yml = 'pipeline/rooms.yml';
const all = { import_old: 'changed', name_rooms: 'follows', by_room: 'follows', how_many: 'follows' };

test.each([
  ['a filter of the first job', changed(yml, 'temp > -100', 'temp > 19'), all],
  ['the script of a job', changed('glue/rooms.py', 'DISTINCT ', ''), { name_rooms: 'changed', how_many: 'follows' }],
  ['a query', changed('sql/by_room.sql', 'avg', 'max'), { by_room: 'changed' }],
  ['a chart', changed(yml, 'type: bar', 'type: line'), { by_room: 'changed' }],
  ['an input', changed(yml, 'default: -40', 'default: -30'), { name_rooms: 'changed', how_many: 'follows' }],
  [
    'a rule of a table',
    changed(
      yml,
      '    columns: { name: string }',
      '    columns: { name: string }\n    quality: Rules = [ RowCount > 0 ]',
    ),
    { name_rooms: 'changed', how_many: 'changed' },
  ],
  [
    'columns of a source',
    changed(
      yml,
      'columns: { temp: double, room_id: string, ts: string } }',
      'columns: { temp: float, room_id: string, ts: string } }',
    ),
    all,
  ],
  ['another step', changed(yml, 'reports:\n', 'reports:\n  again: { sql: sql/by_room.sql }\n'), { again: 'added' }],
  ['a step less', changed(yml, '  how_many: { sql: sql/how_many.sql }\n', ''), { how_many: 'removed' }],
  [
    'the time zone',
    changed(yml, 'Europe/Rome', 'UTC'),
    { ...all, name_rooms: 'changed', by_room: 'changed', how_many: 'changed' },
  ],
])('%s', async (_, files, expected) => {
  expect(await touched(files)).toEqual(expected);
});

test.each([
  ['a comment, which moves every line', changed(yml, 'name: rooms', '# Rooms.\n\nname: rooms')],
  ['a description', changed(yml, 'database: lake', 'database: lake\ndescription: Rooms.')],
  [
    'workers, limits and attempts',
    changed(
      yml,
      '    reads: readings',
      '    workers: { type: G.2X, count: 4 }\n    timeout: 1h\n    retry: { attempts: 3 }\n    expected: 2m\n    reads: readings',
    ),
  ],
  ['what may be shown', changed(yml, 'public: true', 'public: false')],
  ['an input that nobody asks for', changed(yml, 'inputs:\n', 'inputs:\n  least: { type: number, default: 1 }\n')],
])('nothing is touched by %s', async (_, files) => {
  expect(await touched(files)).toEqual({});
});

test('what feeds a source touches whoever reads it', async () => {
  expect(await touched(rooms, { ...outside, feeds: new Map([['old', 'other files']]) })).toEqual(all);
});
