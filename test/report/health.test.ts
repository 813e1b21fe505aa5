/** How a pipeline did, from a ledger with all that may be in one: in the view, and on the page. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project, runResult, type Project } from '../faults/project.ts';

const bucket = 'days-local-000000000000-us-east-1-data';
const broken = `export const handler = async ({ window }) => { if (window === '2026-11-02') throw new Error('out of order'); };\n`;
const works = 'export const handler = async () => ({});\n';

let days: Project;
beforeAll(async () => {
  days = project({
    'pipeline/days.yml': `name: days
database: days_db
lambdas:
  fetch: { function: fetch, payload: { window: "\${{ window.id }}" } }
  tell: { function: tell, needs: fetch }
`,
    'local/functions/fetch.mjs': broken,
    'local/functions/tell.mjs': works,
    'sql/health.sql':
      'SELECT substr(window_start, 1, 10) AS day, step, status, reason, runs, succeeded, skipped, failed, blocked FROM penstock_health ORDER BY 1, 2',
  });
  expect(await days.penstock('deploy')).toMatchObject({ code: 0 });
  const run = (...words: readonly string[]) => days.penstock('run', '--format', 'json', ...words);
  await run('--window', '2026-11-01');
  const failed = JSON.parse((await run('--window', '2026-11-02')).stdout) as { readonly execution: string };
  writeFileSync(join(days.folder, 'local/functions/fetch.mjs'), works);
  expect(runResult(await run('--resume', failed.execution)).status).toBe('SUCCEEDED');
  await run('--window', '2026-11-03', '--only', 'tell');
}, 120_000);
afterAll(() => days.remove());

/** The records of a step, as they lie in the bucket. */
function records(step: string): readonly string[] {
  const folder = join(days.folder, '.penstock/buckets', bucket, 'ledger', step);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
}

test('a step counts once for each run that was to do it: resumed, left out, gathered twice, torn or newer', async () => {
  // As a compaction leaves it that was killed before it deleted what it had gathered.
  days.put(
    bucket,
    'ledger/compacted/fetch/none/00000001.json',
    records('fetch')
      .map((line) => `${line}\n`)
      .join(''),
  );
  days.put(bucket, 'ledger/fetch/none/2026-11-04T06:00:00.000Z-torn.json', '{"schema": 1, "step": "fet');
  days.put(
    bucket,
    'ledger/fetch/none/2026-11-04T06:00:00.000Z-new.json',
    '{"schema": 2, "step": "fetch", "status": "done"}',
  );
  const { stdout, stderr } = await days.penstock('query', 'sql/health.sql', '--format', 'csv');
  expect({ stdout, stderr }).toEqual({
    stderr: '',
    stdout: `day,step,status,reason,runs,succeeded,skipped,failed,blocked
2026-11-01,fetch,succeeded,,1,1,0,0,0
2026-11-01,tell,succeeded,,1,1,0,0,0
2026-11-02,fetch,succeeded,,2,1,0,1,0
2026-11-02,tell,succeeded,,2,1,0,0,1
2026-11-03,tell,succeeded,,1,1,0,0,0
`.replaceAll('\n', '\r\n'),
  });
}, 120_000);

test('the page of the report has the windows, and says what cannot be read', async () => {
  expect(await days.penstock('report', '--out', 'site')).toMatchObject({ code: 0 });
  const page = readFileSync(join(days.folder, 'site/health.html'), 'utf8');
  const text = page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  expect(text).toContain('2 records of the ledger cannot be read. Torn, or written by a newer Penstock.');
  expect(text).toContain('Windows 3 all that were run');
  expect(text).toContain('Nothing failed, and nothing was skipped.');
  expect(readFileSync(join(days.folder, 'site/index.html'), 'utf8')).toContain('<a href="health.html">');
}, 120_000);
