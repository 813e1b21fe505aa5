/** The touched steps alone, on a copy of the base's state, give what the whole pipeline gives. */
import { afterAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { loadOrThrow } from '../../action/src/check/load.ts';
import { openPreviewBench } from '../../action/src/open-preview.ts';
import { makePreview } from '../../action/src/preview/make.ts';
import type { Version } from '../../action/src/preview/runs.ts';
import { onSameInputs } from '../../action/src/preview/same-inputs.ts';
import { render } from '../../action/src/render/passes.ts';
import { shippedCode } from '../../action/src/shipped.ts';
import { project } from '../faults/project.ts';
import { rooms } from './rooms.ts';

const before = project({
  ...rooms,
  'pipeline/rooms.yml': rooms['pipeline/rooms.yml']
    .replace(
      'reports:\n',
      '  beside: { window: none, script: glue/beside.py, reads: readings, writes: rooms }\nreports:\n',
    )
    .replace(
      'skip_if: { no_new_data: old }',
      'skip_if: { no_new_data: old }\n  unrelated: { window: none, nodes: { old: { read: old }, lake: { from: old, write: copies } } }',
    )
    .replace(
      '  rooms:\n',
      '  copies: { path: copies/, format: parquet, columns: { temp: double, room_id: string, ts: string } }\n  rooms:\n',
    )
    .replace('reports:\n', 'reports:\n  how_many_copies: { sql: sql/how_many_copies.sql }\n'),
  'sql/how_many_copies.sql': 'SELECT count(*) AS copies FROM copies\n',
  'glue/beside.py': rooms['glue/rooms.py'].replace('DISTINCT room_id', "DISTINCT 'beside'"),
});
/** Another filter; one of two writers of a table is gone, and the other skips what has nothing new. */
const after = project({
  ...rooms,
  'pipeline/rooms.yml': rooms['pipeline/rooms.yml'].replace('temp > -100', 'temp > 19'),
});
afterAll(async () => {
  await before.remove();
  await after.remove();
});

async function version(folder: string, root = folder): Promise<Version> {
  const pipeline = await loadOrThrow(join(folder, 'pipeline/rooms.yml'));
  const own = onSameInputs(pipeline, { ...pipeline, root });
  return { pipeline: own, artifacts: render(own, await shippedCode()), others: [] };
}

test('a changed job that skips what is not new, and rows of a job that is gone', async () => {
  const bench = await openPreviewBench(after.folder, undefined, undefined);
  const told: string[] = [];
  const context = {
    bench,
    signal: new AbortController().signal,
    tell: (line: string) => told.push(line),
    onStep: ({ step, status }: { readonly step: { readonly name: string }; readonly status: string }) =>
      told.push(`${step.name} ${status}`),
  };
  try {
    const [base, head] = [await version(before.folder, after.folder), await version(after.folder)];
    const part = await makePreview(base, head, [], context);
    const ranInPart = told.slice(told.findIndex((line) => line.includes('as it is now')) + 1);
    const whole = await makePreview(undefined, head, [], context);

    expect(part.preview).toMatchObject({ kind: 'compared', untouched: 0 });
    expect(ranInPart.filter((line) => line.endsWith('running'))).toHaveLength(head.pipeline.steps.length);
    expect(part.head?.snapshot.tables).toEqual(whole.head?.snapshot.tables);
    expect(results(part)).toEqual(results(whole));
    expect(statuses(part)).toEqual(statuses(whole));
    expect(part.preview.tables.map(({ name, before, after }) => [name, before, after])).toEqual([
      ['readings', 4, 3],
      ['rooms', 3, 2],
      ['copies', 4, null],
    ]);
  } finally {
    await bench.close();
  }
}, 600_000);

type Made = Awaited<ReturnType<typeof makePreview>>;
const results = ({ head }: Made) => head?.snapshot.reports.map(({ name, columns, rows }) => ({ name, columns, rows }));
const statuses = ({ head }: Made) => head?.snapshot.steps.map(({ name, status, rows }) => [name, status, rows]);
