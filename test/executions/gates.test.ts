/** Chains with gates on the local cloud: tasks with tokens, the lock's item as their board. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { project, runResult, type Finished, type Project } from '../faults/project.ts';

/** c needs a, d needs a and b: not series-parallel. The function `slow` takes a while. */
const yaml = `name: crossed
database: crossed_db
lambdas:
  a: { function: slow }
  b: { function: quick }
  c: { function: quick, needs: a }
  d: { function: quick, needs: [a, b] }
  e: { function: quick, needs: [broken, b] }
  f: { function: quick, needs: broken }
  broken: { function: broken }
`;

let crossed: Project;
let finished: Finished;

beforeAll(async () => {
  crossed = project({
    'pipeline/crossed.yml': yaml,
    'local/functions/quick.mjs': 'export const handler = async () => ({});\n',
    'local/functions/slow.mjs': 'export const handler = () => new Promise((done) => setTimeout(done, 1500, {}));\n',
    'local/functions/broken.mjs': "export const handler = async () => { throw new Error('out of order'); };\n",
  });
  await crossed.penstock('deploy');
  finished = await crossed.penstock('run', '--window', '2026-11-23', '--format', 'json');
}, 120_000);

afterAll(() => crossed.remove());

test('every step ends, also behind a gate, and a failure blocks what needs it in another chain', () => {
  expect(Object.fromEntries(runResult(finished).steps.map(({ name, status }) => [name, status]))).toEqual({
    a: 'succeeded',
    b: 'succeeded',
    c: 'succeeded',
    d: 'succeeded',
    e: 'blocked',
    f: 'blocked',
    broken: 'failed',
  });
});

test('the next run of the window begins with an empty board', async () => {
  const again = await crossed.penstock('run', '--window', '2026-11-23', '--format', 'json');
  expect(runResult(again).steps.find(({ name }) => name === 'd')?.status).toBe('succeeded');
}, 60_000);
