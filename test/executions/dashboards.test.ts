/** One pipeline starts another from a step, and calls a function, on the local cloud. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { project, runResult, type Finished, type Project } from '../faults/project.ts';

const repository = resolve(import.meta.dirname, '../..');
const own = (path: string) => [path, readFileSync(join(repository, path), 'utf8')] as const;

const starter = `name: room_temperatures
timezone: Europe/Rome
database: rooms_db
inputs: { greeting: { type: string, default: hello } }
reports:
  temperatures: { sql: sql/temperatures.sql }
lambdas:
  tell_plant:
    { function: plant-notifier, payload: { window: "\${{ window.id }}", says: ["\${{ inputs.greeting }}"] }, needs: temperatures }
  tell_nobody: { function: nobody, needs: temperatures }
executions:
  refresh_dashboards: { pipeline: dashboards, from: publish, needs: temperatures }
  never_deployed:
    { state_machine: "arn:aws:states:us-east-1:000000000000:stateMachine:nightly", input: { day: "\${{ window.id }}" } }
`;

const filesOfTheRepository = [
  'pipeline/dashboards.yml',
  'sql/dashboard_windows.sql',
  'sql/dashboard_steps.sql',
  'sql/dashboard_outcomes.sql',
  'local/functions/plant-notifier.mjs',
];

let pipelines: Project;
let deployed: Finished;
let finished: Finished;

beforeAll(async () => {
  pipelines = project({
    ...Object.fromEntries(filesOfTheRepository.map(own)),
    'pipeline/room_temperatures.yml': starter,
    'sql/temperatures.sql': 'SELECT 1 AS one',
  });
  await pipelines.penstock('deploy', 'pipeline/dashboards.yml');
  deployed = await pipelines.penstock('deploy', 'pipeline/room_temperatures.yml');
  const file = 'pipeline/room_temperatures.yml';
  finished = await pipelines.penstock('run', file, '--window', '2026-11-23', '--format', 'json');
}, 120_000);

afterAll(() => pipelines.remove());

const stepOf = (name: string) => runResult(finished).steps.find((step) => step.name === name);

test('a step of each kind ends with a status of its own', () => {
  expect(deployed).toMatchObject({ code: 0 });
  expect(runResult(finished).steps.map(({ name, status }) => [name, status])).toEqual([
    ['temperatures', 'succeeded'],
    ['tell_plant', 'succeeded'],
    ['tell_nobody', 'failed'],
    ['refresh_dashboards', 'succeeded'],
    ['never_deployed', 'failed'],
  ]);
});

test('the function was given the window and the input', () => {
  const log = readFileSync(join(pipelines.folder, '.penstock/logs/lambda/plant-notifier.log'), 'utf8');
  expect(JSON.parse(log)).toEqual({ window: '2026-11-23', says: ['hello'] });
});

test('a function and a state machine that are not there fail their steps, and say so', () => {
  expect(stepOf('tell_nobody')?.reason).toContain(
    'Function not found: arn:aws:lambda:us-east-1:000000000000:function:nobody. In the local cloud, local/functions/nobody.mjs can stand in for it',
  );
  expect(stepOf('never_deployed')?.reason).toContain(
    "State Machine Does Not Exist: 'arn:aws:states:us-east-1:000000000000:stateMachine:nightly'",
  );
});

test('the other pipeline ran for the same window, from the step that was named', async () => {
  const out = join(pipelines.folder, 'site');
  const reported = await pipelines.penstock('report', 'pipeline/dashboards.yml', '--out', out);
  expect(reported).toMatchObject({ code: 0 });
  const page = readFileSync(join(out, 'index.html'), 'utf8')
    .replace(/<[^>]*>|\s+/g, ' ')
    .replace(/ +/g, ' ');
  expect(page).toContain('Succeeded 2 succeeded, 1 skipped');
  expect(page).toContain('Europe/Rome, 2026-11-23');
  expect(page).toContain('not selected: the run starts at publish');
  const csv = readFileSync(join(out, 'data/publish.csv'), 'utf8').split('\r\n');
  expect(csv[0]).toBe('step,times,average_seconds,longest_seconds');
  expect(csv.map((line) => line.split(',').slice(0, 2))).toContainEqual(['temperatures', '1']);
}, 60_000);

test('check without a file checks both pipelines; other verbs ask which', async () => {
  expect(await pipelines.penstock('check')).toMatchObject({
    code: 0,
    stdout: [
      'pipeline/dashboards.yml: 3 steps, no errors.',
      'Expected: 1 min 30 s, nothing lost to waiting: prepare > publish > outcomes',
      'pipeline/room_temperatures.yml: 5 steps, no errors.',
      'Expected: 5 min 30 s, nothing lost to waiting: temperatures > refresh_dashboards',
      '',
    ].join('\n'),
  });
  const { code, stderr } = await pipelines.penstock('run');
  expect(code).toBe(1);
  expect(stderr).toContain('Which pipeline? pipeline/dashboards.yml, pipeline/room_temperatures.yml');
}, 60_000);
