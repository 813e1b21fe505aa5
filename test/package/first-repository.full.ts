/** From an empty folder to a report, as a person goes who has installed Penstock with npm. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runResult } from '../faults/project.ts';
import { installPackage, type Installed } from './installed.ts';

let installed: Installed;
let orders: string;
beforeAll(async () => {
  installed = installPackage();
  orders = installed.folder('orders');
  expect(await installed.penstock(orders, 'init')).toMatchObject({ code: 0, stderr: '' });
}, 120_000);
afterAll(() => installed.remove());

test('its tests pass', async () => {
  expect(await installed.penstock(orders, 'test')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^passed {2}what was given back is no sale .*\n1 test, all passed, .*\n$/),
  });
}, 300_000);

test('it deploys into the local cloud, runs, and reports', async () => {
  expect(await installed.penstock(orders, 'deploy')).toMatchObject({ code: 0 });
  const run = runResult(await installed.penstock(orders, 'run', '--format', 'json'));
  expect(run.steps.map(({ name, status, rows }) => [name, status, rows])).toEqual([
    ['keep_sales', 'succeeded', 5],
    ['turnover_by_country', 'succeeded', null],
  ]);
  expect(await installed.penstock(orders, 'report', '--out', 'site')).toMatchObject({ code: 0 });
  expect(existsSync(join(orders, 'site/index.html'))).toBe(true);
}, 300_000);

test('a pull request that changes nothing, and one that changes a script', async () => {
  const base = join(orders, '../base');
  for (const part of ['pipeline', 'glue', 'sql', 'data', 'test'])
    cpSync(join(orders, part), join(base, part), { recursive: true });
  expect(await installed.penstock(orders, 'plan', '--base', base)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^orders \(local\): Nothing changes\.\n/),
  });
  expect(await installed.penstock(orders, 'preview', '--base', base)).toMatchObject({
    code: 0,
    stdout: 'orders: No step does anything else than before.\n',
  });

  const script = join(orders, 'glue/keep_sales.py');
  writeFileSync(script, readFileSync(script, 'utf8').replace('price > 0', 'price > 10'));
  const { code, stdout } = await installed.penstock(orders, 'preview', '--base', base);
  expect(code).toBe(0);
  expect(stdout.replace(/in [\d.]+ s;/, 'in 3 s;')).toBe(`orders: 2 steps ran anew in 3 s; 1 table, 1 report differ.

data                 before  after  what differs
sales                     5      4  1 row removed
turnover_by_country       3      2  1 row removed
`);
}, 300_000);
