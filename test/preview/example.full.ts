/** The whole example, and a pull request that adds a room to it. */
import { afterAll, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Preview } from '../../action/src/preview/preview.ts';
import { project } from '../faults/project.ts';

const root = resolve(import.meta.dirname, '../..');
const base = mkdtempSync(join(tmpdir(), 'penstock-base-'));
const head = project({});
for (const part of ['pipeline/room_temperatures.yml', 'pipeline/dashboards.yml', 'glue', 'sql', 'local', 'test/data'])
  for (const folder of [base, head.folder]) cpSync(join(root, part), join(folder, part), { recursive: true });
afterAll(async () => {
  await head.remove();
  rmSync(base, { recursive: true, force: true, maxRetries: 5 });
});

test('another room: its steps alone run anew, no model is trained, and it is said that nothing is known of it yet', async () => {
  const file = join(head.folder, 'pipeline/room_temperatures.yml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('laboratory, office]', 'laboratory, office, attic]'));
  const { code, stdout, stderr } = await head.penstock(
    'preview',
    'pipeline/room_temperatures.yml',
    ...['--base', base, '--format', 'json'],
  );
  expect({ code, stderr }).toMatchObject({ code: 0 });
  const [preview] = (JSON.parse(stdout) as { previews: readonly Preview[] }).previews;
  expect(preview?.steps.map(({ name, change, after }) => [name, change, after?.status])).toEqual([
    ['extract_room[attic]', 'added', 'succeeded'],
    ['room_anomalies[kitchen]', 'follows', 'succeeded'],
    ['room_anomalies[laboratory]', 'follows', 'succeeded'],
    ['room_anomalies[office]', 'follows', 'succeeded'],
    ['room_anomalies[attic]', 'added', 'skipped'],
    ['anomalies_by_room', 'follows', 'succeeded'],
    ['tell_plant', 'follows', 'succeeded'],
  ]);
  expect(preview).toMatchObject({
    kind: 'compared',
    untouched: 11,
    tables: [],
    reports: [],
    same: ['training', 'anomalies', 'anomalies_by_room'],
    models: [
      {
        name: 'room_anomalies[attic]',
        failure: 'Model room_anomalies[attic] has nothing to learn from: "training" has no rows with room attic.',
      },
    ],
  });
}, 600_000);
