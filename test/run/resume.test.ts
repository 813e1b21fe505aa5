/** Runs that go on, are followed and are stopped, as people call them, on the local cloud. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project, runResult, type Finished, type Project } from '../faults/project.ts';

/** `first`, then `second`, which fails until there is a file, then `third`; `aside` alone. */
const yaml = `name: calls
database: calls_db
inputs: { greeting: { type: string, default: hello } }
lambdas:
  first: { function: count, payload: { step: first, says: "\${{ inputs.greeting }}" } }
  second: { function: fail, needs: first }
  third: { function: count, payload: { step: third, says: "\${{ inputs.greeting }}" }, needs: second }
  aside: { function: count, payload: { step: aside, says: "\${{ inputs.greeting }}" } }
`;

const slowYaml = `name: slow
database: slow_db
lambdas: { slow: { function: wait } }
`;

const file = 'pipeline/calls.yml';

let made: Project;
const flag = () => join(made.folder, 'ready');
/** Lets the function of the slow pipeline end. */
const release = () => join(made.folder, 'released');

beforeAll(async () => {
  made = project({
    'pipeline/calls.yml': yaml,
    'pipeline/slow.yml': slowYaml,
    'local/functions/count.mjs': 'export const handler = async (event) => console.log(JSON.stringify(event));',
    'local/functions/fail.mjs': '',
    'local/functions/wait.mjs': '',
  });
  writeFileSync(
    join(made.folder, 'local/functions/wait.mjs'),
    `import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
export const handler = async () => { while (!existsSync(${JSON.stringify(release())})) await setTimeout(20); };`,
  );
  writeFileSync(
    join(made.folder, 'local/functions/fail.mjs'),
    `import { existsSync } from 'node:fs';
export const handler = async () => { if (!existsSync(${JSON.stringify(flag())})) throw new Error('the plant is closed'); };`,
  );
  expect(await made.penstock('deploy', file)).toMatchObject({ code: 0 });
}, 60_000);

afterAll(() => made.remove());

const run = (...words: readonly string[]) => made.penstock('run', file, '--format', 'json', ...words);
const nameOf = (finished: Finished) => (JSON.parse(finished.stdout) as { readonly execution: string }).execution;
const statuses = (finished: Finished) =>
  Object.fromEntries(runResult(finished).steps.map(({ name, status, reason }) => [name, reason ?? status]));

let broken: string;

test('a failed run says how it is resumed, and resuming repeats what failed and what was blocked by it alone', async () => {
  const failed = await run('--window', '2026-11-20', '--set', 'greeting=good day');
  broken = nameOf(failed);
  expect(failed.code).toBe(2);
  expect(failed.stderr).toContain(`penstock run ${file} --resume ${broken} does what is left of it.`);

  writeFileSync(flag(), '');
  const resumed = await run('--resume', broken);
  expect(resumed).toMatchObject({ code: 0 });
  const goesOn = `not selected: the run goes on from ${broken}`;
  expect(statuses(resumed)).toEqual({ first: goesOn, second: 'succeeded', third: 'succeeded', aside: goesOn });
  expect(resumed.stderr).toContain('of window 2026-11-20 [');

  const again = await run('--resume', nameOf(resumed));
  expect(again).toMatchObject({ code: 1 });
  expect(again.stderr).toContain(`The run ${nameOf(resumed)} left nothing undone.`);
  expect(records('first')).toEqual([
    { run_id: broken, root_id: broken, status: 'succeeded' },
    { run_id: nameOf(resumed), root_id: broken, status: 'skipped' },
  ]);
  expect(told('third')).toEqual(['good day']);
}, 60_000);

test('a run is of what is deployed, and says so when the file is another', async () => {
  const skipped = ['--window', '2026-11-18', '--only', 'first'];
  const said = 'The file is not what is deployed, which runs. penstock deploy pipeline/calls.yml brings the change.';
  expect((await run(...skipped)).stderr).not.toContain('not what is deployed');
  writeFileSync(join(made.folder, file), `${yaml}  more: { function: count, needs: aside }\n`);
  const { stderr } = await run(...skipped);
  writeFileSync(join(made.folder, file), yaml);
  expect(stderr).toContain(said);
}, 60_000);

test('a selection runs its steps alone', async () => {
  const only = await run('--window', '2026-11-19', '--only', 'third', '--only', 'aside');
  const reason = 'not selected: the run is of third, aside alone';
  expect(statuses(only)).toEqual({ first: reason, second: reason, third: 'succeeded', aside: 'succeeded' });
  const from = await run('--window', '2026-11-19', '--from', 'second', '--skip', 'third');
  const other = 'not selected: the run starts at second; the run leaves out third';
  expect(statuses(from)).toEqual({ first: other, second: 'succeeded', third: other, aside: other });
}, 60_000);

test('a run that goes on is followed and ended from elsewhere', async () => {
  const slow = ['run', 'pipeline/slow.yml', '--format', 'json'];
  expect(await made.penstock('deploy', 'pipeline/slow.yml')).toMatchObject({ code: 0 });
  const going = made.start(...slow);
  const name = await new Promise<string>((resolve) => {
    let said = '';
    going.child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = /Run (\S+) of window[^]*slow running/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const refused = await made.penstock(...slow, '--resume', name);
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.stderr).toContain(`penstock run --attach ${name} follows it; --stop ${name} ends it.`);
  const attached = made.penstock(...slow, '--attach', name);
  const stopped = await made.penstock(...slow, '--stop', name);
  expect(stopped).toMatchObject({ code: 0 });
  expect(statuses(stopped)).toEqual({ slow: 'cancelled' });
  writeFileSync(release(), '');
  expect(runResult(await attached)).toMatchObject({ status: 'ABORTED' });
  expect(await going.finished).toMatchObject({ code: 2 });
}, 60_000);

test.each([
  [['--resume', 'nightly'], 'There is no run "nightly".'],
  [['--attach', 'x', '--window', '2026-11-18'], '--attach and --window contradict each other.'],
  [['--resume', 'x', '--stop', 'y'], '--resume and --stop contradict each other.'],
  [['--only', 'frist'], '--only frist: the pipeline has no step "frist" (did you mean "first"?).'],
])('%j is refused', async (words, message) => {
  const refused = await run(...words);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain(message);
});

interface Record {
  readonly run_id: string;
  readonly root_id: string;
  readonly status: string;
}

/** Of the ledger, in the order of their times. */
function records(step: string): readonly Record[] {
  const folder = join(
    made.folder,
    '.penstock/buckets/calls-local-000000000000-us-east-1-data/ledger',
    step,
    '2026-11-20',
  );
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const { run_id, root_id, status } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record;
      return { run_id, root_id, status };
    });
}

/** What the function was told in calls for the step. */
function told(step: string): readonly string[] {
  return readFileSync(join(made.folder, '.penstock/logs/lambda/count.log'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { readonly step: string; readonly says: string })
    .filter((event) => event.step === step)
    .map(({ says }) => says);
}
