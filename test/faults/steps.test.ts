/** What bad scripts do to a run: their step fails with a reason, the others finish. One run shows all of it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { project, runResult, script, type Finished, type Project } from './project.ts';

const write = `spark.range(5).selectExpr("id as n").write.mode("append").parquet(args["output"])`;

const scripts = {
  throws: script(`rows = 5\nraise ValueError("no such room")`),
  exits: script(`sys.exit(3)`),
  dies: script(`import os\nos._exit(9)`),
  hangs: script(`import time\ntime.sleep(600)`),
  floods: script(`for _ in range(1024 * 100):\n    print("x" * 1023)\n${write}`),
  lies: script(`spark.sql("select cast(-1 as bigint) as n").write.mode("append").parquet(args["output"])`),
  works: script(write),
};

const yaml = `
name: faults
database: faults_db
tables:
  numbers: { path: lake/numbers/, format: parquet, columns: { n: bigint }, quality: 'Rules = [ ColumnValues "n" >= 0 ]' }
jobs:
${Object.keys(scripts)
  .map(
    (name) =>
      `  ${name}: { script: glue/${name}.py, writes: numbers, window: none, timeout: ${name === 'hangs' ? '1m' : '5m'} }`,
  )
  .join('\n')}
reports:
  after_throws: { sql: sql/count.sql, needs: [throws] }
`;

describe('a run of bad scripts beside a good one', () => {
  let faults: Project;
  let finished: Finished;

  beforeAll(async () => {
    faults = project({
      'pipeline/faults.yml': yaml,
      'sql/count.sql': 'SELECT 1 AS one',
      'sql/rows.sql': 'SELECT written_by, count(*) AS n FROM numbers GROUP BY written_by ORDER BY written_by',
      ...Object.fromEntries(Object.entries(scripts).map(([name, text]) => [`glue/${name}.py`, text])),
    });
    const deployed = await faults.penstock('deploy');
    expect(deployed).toMatchObject({ code: 0 });
    finished = await faults.penstock('run', '--format', 'json');
  }, 300_000);

  afterAll(() => faults.remove());

  const reason = (name: string) => runResult(finished).steps.find((step) => step.name === name)?.reason;
  const status = (name: string) => runResult(finished).steps.find((step) => step.name === name)?.status;

  test('ends with exit code 2, and every step has a status', () => {
    expect(finished.code).toBe(2);
    expect(runResult(finished).status).toBe('FAILED');
    expect(runResult(finished).steps.map(({ name, status }) => [name, status])).toEqual([
      ['throws', 'failed'],
      ['exits', 'failed'],
      ['dies', 'failed'],
      ['hangs', 'failed'],
      ['floods', 'succeeded'],
      ['lies', 'failed'],
      ['works', 'succeeded'],
      ['after_throws', 'blocked'],
    ]);
  });

  test("a script that throws is told by its line and the traceback's last line", () => {
    expect(reason('throws')).toContain('glue/throws.py:13: ValueError: no such room');
  });

  test('a script that exits is told by its code', () => {
    expect(reason('exits')).toMatch(/glue\/exits\.py.*3/);
  });

  test('a script that takes the whole worker down is told as such, and the next job finds another', () => {
    expect(reason('dies')).toMatch(/worker|exit/i);
    expect(status('works')).toBe('succeeded');
  });

  test('a script that hangs ends with its time limit', () => {
    expect(reason('hangs')).toMatch(/Timeout|timed out/);
  });

  test('a script that prints 100 MB succeeds, and its log is bounded', () => {
    const logs = join(faults.folder, '.penstock/logs/glue');
    const sizes = readdirSync(logs).map((name) => statSync(join(logs, name)).size);
    expect(Math.max(...sizes)).toBeLessThan(8 * 1024 * 1024);
  });

  test('rows that break a quality rule are not published', async () => {
    expect(reason('lies')).toMatch(/DataQualityError: ColumnValues "n" >= 0/);
    const { stdout } = await faults.penstock('query', 'sql/rows.sql', '--format', 'csv');
    expect(stdout.trim().split('\r\n')).toEqual(['written_by,n', 'floods,5', 'works,5']);
  }, 60_000);
});
