/** `init` in repositories of people, and the workflows that it writes. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { project, type Project } from '../faults/project.ts';

const action = /^penstock\/penstock\/action@[0-9a-f]{40} # v\d+\.\d+\.\d+$/m;

describe('an empty repository', () => {
  let empty: Project;
  let written: string;
  beforeAll(async () => {
    empty = project({});
    const { code, stdout, stderr } = await empty.penstock('init');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    written = stdout;
  });
  afterAll(() => empty.remove());
  const text = (path: string) => readFileSync(join(empty.folder, path), 'utf8');

  test('gets a pipeline, workflows and settings, and is told what comes next', () => {
    expect(written).toBe(`14 files written:
  data/orders/2026-11-21.csv
  data/orders/2026-11-22.csv
  glue/keep_sales.py
  pipeline/orders.yml
  sql/turnover_by_country.sql
  test/data/given_back.csv
  .gitignore
  .vscode/extensions.json
  .vscode/settings.json
  .github/workflows/pull-request.yml
  .github/workflows/comment.yml
  .github/workflows/merge.yml
  .github/workflows/schedule-orders.yml
  .github/workflows/drift.yml
Next:
  npx penstock check       every mistake, at its place
  npx penstock test        the tests of the pipeline, on this machine
  npx penstock preview     what its tables and reports become; with --base DIR, what a change makes of them
  npx penstock deploy      into the local cloud; then npx penstock run, and npx penstock report
  git push                 to GitHub, whose pull requests are then checked and previewed
  npx penstock bootstrap   once for each AWS account, before the first deployment to it
How GitHub and the accounts are set up: https://github.com/penstock/penstock/blob/main/docs/github.md
`);
  });

  test('a folder that is not there is made, and said', async () => {
    const { stdout } = await empty.penstock('init', 'deep/orders');
    const folder = join(realpathSync(empty.folder), 'deep/orders');
    expect(stdout).toContain(`14 files written into ${folder}, which is new:\n  data/orders/2026-11-21.csv\n`);
    expect(stdout).toContain(`Next, in ${folder}:\n`);
    rmSync(join(empty.folder, 'deep'), { recursive: true });
  });

  test('its pipeline passes check and its own test as it is', async () => {
    expect(await empty.penstock('check')).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout } = await empty.penstock('test', '--format', 'json');
    expect(code).toBe(0);
    expect(stdout).toContain('what was given back is no sale');
  }, 90_000);

  test('its workflows use our action by its commit', () => {
    for (const [uses] of text('.github/workflows/merge.yml').matchAll(/(?<=uses: )penstock.*/g)) {
      expect(uses).toMatch(action);
    }
    expect(text('.vscode/settings.json')).toMatch(/penstock\/[0-9a-f]{40}\/action\/schema\/pipeline\.schema\.json/);
  });

  test('its merges keep the engines for pull requests, which run its tests: whatever is deployed, with no role', () => {
    const { keep_engines } = (parse(text('.github/workflows/merge.yml')) as { readonly jobs: Record<string, object> })
      .jobs;
    expect(keep_engines).toEqual({
      'runs-on': 'ubuntu-24.04',
      'timeout-minutes': 20,
      permissions: { contents: 'read' },
      steps: [
        { uses: expect.stringMatching(/^actions\/checkout@/), with: { 'persist-credentials': false } },
        { uses: expect.stringMatching(/^penstock\//), with: { command: 'setup' } },
      ],
    });
  });

  test('once more, it writes nothing', async () => {
    writeFileSync(join(empty.folder, '.gitignore'), 'mine\n');
    const { stdout } = await empty.penstock('init');
    expect(stdout).toContain('5 files there already, left as they are:\n  .github/workflows/pull-request.yml\n');
    expect(stdout).not.toContain('written');
    expect(text('.gitignore')).toBe('mine\n');
  });
});

describe('a repository with pipelines', () => {
  const yaml = (schedule: string) => `name: nightly
timezone: Europe/Rome
${schedule}
database: nightly_db
environments:
  dev: { region: eu-west-1, account: "111111111111" }
  cn: { region: cn-north-1, account: "222222222222" }
backfill: { since: 2026-01-01 }
sources: { rows: { type: s3, location: s3://rows/in/, format: csv, columns: { day: string } } }
tables: { days: { path: lake/days/, format: parquet, columns: { day: string } } }
jobs: { keep: { script: glue/keep.py, reads: rows, writes: days } }
`;
  let nightly: Project;
  const pipeline = (text: string) => writeFileSync(join(nightly.folder, 'pipeline/nightly.yml'), text);
  const workflow = (name: string) => readFileSync(join(nightly.folder, `.github/workflows/${name}.yml`), 'utf8');
  beforeAll(async () => {
    nightly = project({
      'pipeline/nightly.yml': yaml('schedule: { cron: "15 2 * * *", by: github }'),
      'glue/keep.py': 'print()',
      '.github/workflows/drift.yml': 'name: ours\n',
    });
    expect(await nightly.penstock('init')).toMatchObject({ code: 0 });
  });
  afterAll(() => nightly.remove());

  test('its schedule is in its time zone, in every environment, with a role that cannot deploy', () => {
    expect(workflow('schedule-nightly')).toContain('          retention-days: 14\n');
    expect(parse(workflow('schedule-nightly'))).toMatchObject({
      on: { schedule: [{ cron: '15 2 * * *', timezone: 'Europe/Rome' }] },
      jobs: {
        run: {
          permissions: { contents: 'read', 'id-token': 'write' },
          strategy: {
            matrix: {
              include: [
                { environment: 'dev', role: 'arn:aws:iam::111111111111:role/penstock-run-dev' },
                { environment: 'cn', role: 'arn:aws-cn:iam::222222222222:role/penstock-run-cn' },
              ],
            },
          },
        },
      },
    });
  });

  test('a merge deploys one environment after the other, within its protection, and nothing needs engines', () => {
    const { jobs } = parse(workflow('merge')) as { readonly jobs: object };
    expect(jobs).toMatchObject({ dev: { environment: 'dev' }, cn: { environment: 'cn', needs: 'dev' } });
    expect(Object.keys(jobs)).toEqual(['dev', 'cn']);
  });

  test('what a person wrote stays, under whatever name', async () => {
    await nightly.penstock('init', '--workflows');
    expect(workflow('drift')).toBe('name: ours\n');
  });

  test('check tells which workflows the pipelines have left behind, not whose actions somebody keeps up to date', async () => {
    const pinned = workflow('merge').replaceAll(/(?<=actions\/checkout@).*/g, `${'1'.repeat(40)} # v9.0.0`);
    writeFileSync(join(nightly.folder, '.github/workflows/merge.yml'), pinned);
    expect((await nightly.penstock('check')).stdout).not.toContain('workflow');
    pipeline(yaml('schedule: { cron: "15 4 * * *", by: github }').replace('backfill: { since: 2026-01-01 }\n', ''));
    writeFileSync(
      join(nightly.folder, 'pipeline/second.yml'),
      readFileSync(join(nightly.folder, 'pipeline/nightly.yml'), 'utf8').replaceAll('nightly', 'second'),
    );
    const { code, stdout } = await nightly.penstock('check');
    rmSync(join(nightly.folder, 'pipeline/second.yml'));
    expect(code).toBe(0);
    expect(stdout.slice(stdout.indexOf('.github'))).toBe(
      `.github/workflows/schedule-second.yml:1:1 warning The workflows are not what pipeline/ says now: missing: schedule-second.yml; not needed: backfill.yml; out of date: merge.yml, pull-request.yml, schedule-nightly.yml.
  penstock init --workflows
`,
    );
  });

  test('--workflows follows the pipelines: another time, and none', async () => {
    pipeline(yaml('schedule: { cron: "0 4 * * MON", by: eventbridge }'));
    await nightly.penstock('init', '--workflows');
    expect(workflow('schedule-nightly')).toContain("- cron: '0 4 * * MON'\n      timezone: Europe/Rome\n");
    pipeline(yaml('x-schedule: none'));
    await nightly.penstock('init', '--workflows');
    expect(() => workflow('schedule-nightly')).toThrow('ENOENT');
  });

  test('a pipeline with a mistake is told, and nothing is written', async () => {
    pipeline(yaml('schedule: { cron: "15 26 * * *", by: github }'));
    expect(await nightly.penstock('init', '--workflows')).toMatchObject({ code: 1, stdout: '' });
  });
});
