/** `run --scheduled` on the local cloud, as a workflow and a person call it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { project, type Project } from '../faults/project.ts';

const yaml = (by: string) => `name: nightly
timezone: Europe/Rome
schedule: { cron: "15 2 * * *", by: ${by} }
database: nightly_db
environments: { dev: { region: eu-west-1, account: "111111111111" } }
reports: { one: { sql: sql/one.sql } }
`;

let nightly: Project;
beforeAll(async () => {
  nightly = project({
    'pipeline/nightly.yml': yaml('github'),
    'pipeline/never.yml': yaml('github')
      .replace(/schedule: .*\n/, '')
      .replaceAll('nightly', 'never'),
    'sql/one.sql': 'SELECT 1 AS one',
  });
  expect(await nightly.penstock('deploy', 'pipeline/nightly.yml')).toMatchObject({ code: 0 });
}, 60_000);
afterAll(() => nightly.remove());

const scheduled = (...words: readonly string[]) =>
  nightly.penstock('run', 'pipeline/nightly.yml', '--scheduled', ...words);

test('the run that is due is started once; who comes again is shown the same run', async () => {
  const first = await scheduled();
  expect(first).toMatchObject({ code: 0 });
  const name = /Run (\d{4}-\d\d-\d\d_\d{8}T\d{6}_scheduled) of window/.exec(first.stderr)?.[1] ?? '';
  expect(name).toMatch(/_\d{8}T0[01]1500_scheduled$/);
  const second = await scheduled();
  expect(second.stderr).toContain(`Run ${name} was started already\n`);
  expect(second.stdout).toBe(first.stdout);
}, 90_000);

test('it takes no window', async () => {
  const { code, stderr } = await scheduled('--window', '2026-11-01');
  expect({ code, stderr: stderr.trim() }).toEqual({
    code: 1,
    stderr: `error --scheduled and --window contradict each other.
  --scheduled takes the window, inputs and steps of the run that it starts.`,
  });
});

test('a pipeline without a schedule says so', async () => {
  const { code, stderr } = await nightly.penstock('run', 'pipeline/never.yml', '--scheduled');
  expect({ code, stderr: stderr.trim() }).toEqual({
    code: 1,
    stderr: `error never has no schedule.
  Add schedule: { cron: "15 2 * * *", by: github }.`,
  });
});
