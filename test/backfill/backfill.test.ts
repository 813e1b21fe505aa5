/** A backfill as people call it, on the local cloud: planned, run as planned, and gone on with. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { project, script, type Project } from '../faults/project.ts';

const yaml = `name: days
database: days_db
window: day
backfill: { since: 2026-11-01, max_concurrency: 2 }
tables: { rows: { path: lake/rows/, format: parquet, columns: { day: string } } }
jobs: { write_day: { script: glue/day.py, writes: rows, expected: 30s } }
reports: { all: { sql: sql/all.sql } }
lambdas:
  before: { function: tell, payload: { when: before } }
  after: { function: tell, payload: { when: after, window: "\${{ window.id }}" }, needs: all }
`;

const day = (unlucky: string) =>
  script(`window = getResolvedOptions(sys.argv, ["window_id"])["window_id"]
if window == "${unlucky}": raise ValueError("an unlucky day")
spark.createDataFrame([(window,)], "day string").write.mode("append").parquet(args["output"])`);

let made: Project;
beforeAll(async () => {
  made = project({
    'pipeline/days.yml': yaml,
    'glue/day.py': day('2026-11-02'),
    'sql/all.sql': 'SELECT day FROM rows ORDER BY day',
    'local/functions/tell.mjs': 'export const handler = async (event) => console.log(JSON.stringify(event));',
  });
  expect(await made.penstock('deploy')).toMatchObject({ code: 0 });
}, 60_000);
afterAll(() => made.remove());

const bucket = 'days-local-000000000000-us-east-1-data';
const range = ['--since', '2026-11-01', '--until', '2026-11-03'];
let digest: string;

test('a dry run prints what would run, in which turns, and runs nothing', async () => {
  const { code, stdout } = await made.penstock('backfill', ...range, '--dry-run');
  expect(code).toBe(0);
  digest = /Manifest ([0-9a-f]{12})/.exec(stdout)?.[1] ?? '';
  expect(stdout).toBe(`days (local): 3 windows, 2026-11-01 to 2026-11-03
     once  before
  3 times  write_day
     once  all, after
2 at once, about 1 min 40 s; 0.1 DPU-hours, $0.04 at $0.44 an hour
Manifest ${digest}: --manifest ${digest} runs exactly this
`);
  expect(records('write_day')).toEqual({});
}, 30_000);

test('the manifest runs exactly that: a window that fails stops no other, and is named', async () => {
  for (let day = 0; day < 120; day++) {
    const ended = new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
    const record = { schema: 1, step: 'after', window_id: 'none', run_id: 'old', ended, status: 'succeeded' };
    made.put(bucket, `ledger/after/none/${ended}-old.json`, JSON.stringify(record));
  }
  const { code, stdout, stderr } = await made.penstock('backfill', '--manifest', digest);
  expect({ code, stderr }).toMatchObject({ code: 2 });
  expect(stdout).toContain('failed: 2 of 3 windows, 1 failed\n');
  expect(stdout).toContain('  2026-11-02  write_day: States.TaskFailed: glue/day.py:13: ValueError: an unlucky day\n');
  expect(stderr).toContain(`penstock backfill pipeline/days.yml --manifest ${digest} does what is left of it.`);
  expect(records('write_day')).toEqual({
    '2026-11-01': ['succeeded'],
    '2026-11-02': ['failed'],
    '2026-11-03': ['succeeded'],
  });
  // Old records are gathered as after a run.
  expect(readdirSync(join(made.folder, '.penstock/buckets', bucket, 'ledger/compacted/after/none'))).toEqual([
    '00000001.json',
  ]);
}, 120_000);

test('it goes on with what is left, and repeats nothing that has succeeded', async () => {
  const again = await made.penstock('backfill', '--manifest', digest, '--format', 'json');
  expect(again.code).toBe(2);
  const result = JSON.parse(again.stdout) as { readonly failures: readonly { readonly window: string }[] };
  expect(result.failures.map(({ window }) => window)).toEqual(['2026-11-02']);
  expect(records('write_day')).toEqual({
    '2026-11-01': ['succeeded'],
    '2026-11-02': ['failed', 'failed'],
    '2026-11-03': ['succeeded'],
  });
  const told = readFileSync(join(made.folder, '.penstock/logs/lambda/tell.log'), 'utf8').match(/"when":"\w+"/g);
  expect(told).toEqual(['"when":"before"', '"when":"after"']);
}, 120_000);

test('--failed plans the windows that failed, --missing those without a record', async () => {
  const ids = async (...words: readonly string[]) =>
    (
      JSON.parse((await made.penstock('backfill', ...words, '--dry-run', '--format', 'json')).stdout) as {
        readonly windows: readonly string[];
      }
    ).windows;
  expect(await ids(...range, '--failed')).toEqual(['2026-11-02']);
  expect(await ids('--until', '2026-11-05', '--missing')).toEqual(['2026-11-05', '2026-11-04']);
  expect(await made.penstock('backfill', ...range, '--missing')).toMatchObject({
    code: 0,
    stdout: 'days (local): there is no window to backfill.\n',
  });
}, 60_000);

test.each([
  [['--manifest', 'abc'], 'There is no manifest "abc" of days in local.'],
  [['--manifest', 'abc', '--missing'], '--manifest and --missing contradict each other.'],
  [['--until', '2999-01-01'], 'Window 2999-01-01 has not ended yet'],
])('%j is refused', async (words, message) => {
  const refused = await made.penstock('backfill', ...words);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain(message);
});

/** How the step ended for each window, in order; runs that were not to do it left out. */
function records(step: string): Readonly<Record<string, readonly string[]>> {
  const ledger = join(made.folder, '.penstock/buckets', bucket, 'ledger');
  if (!readdirSync(join(ledger, '..')).includes('ledger') || !readdirSync(ledger).includes(step)) return {};
  return Object.fromEntries(
    readdirSync(join(ledger, step)).map((window) => [
      window,
      readdirSync(join(ledger, step, window))
        .toSorted()
        .map(
          (file) =>
            JSON.parse(readFileSync(join(ledger, step, window, file), 'utf8')) as {
              status: string;
              reason: string | null;
            },
        )
        .filter(({ reason }) => !(reason?.startsWith('not selected') ?? false))
        .map(({ status }) => status),
    ]),
  );
}
