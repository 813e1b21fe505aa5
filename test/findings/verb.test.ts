/** `check --out`, as the workflow of a pull request runs it beside a checkout of the merge base. */
import { afterEach, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Findings } from '../../action/src/findings/findings.ts';
import { readFindings } from '../../action/src/findings/read.ts';
import { project, type Project } from '../faults/project.ts';

const orders = (name: string, more = '') => `name: ${name}
timezone: UTC
database: ${name}_db
environments:
  dev: { region: eu-west-1, account: "111111111111" }
  prod: { region: eu-west-1, account: "222222222222"${more} }
variables: { limit: 30m }
sources: { rows: { type: s3, location: s3://rows/in/, format: csv, columns: { day: string } } }
tables: { ${name}: { path: lake/${name}/, format: parquet, columns: { day: string } } }
jobs: { keep: { script: glue/keep.py, reads: rows, writes: ${name}, timeout: "\${{ variables.limit }}" } }
`;

let repository: Project | undefined;
afterEach(() => repository?.remove());

/** Exit code, what was printed, and what was written, by pipeline and environment. */
async function check(head: Readonly<Record<string, string>>, base: Readonly<Record<string, string>>) {
  const under = (folder: string, files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [join(folder, 'pipeline', name), text]));
  repository = project({
    'glue/keep.py': 'print()\n',
    'base/README.md': '',
    ...under('', head),
    ...under('base', base),
  });
  const { code, stdout } = await repository.penstock('check', '--base', 'base', '--out', 'out', '--format', 'json');
  const folder = join(repository.folder, 'out');
  const found = new Map<string, Findings>(
    readdirSync(folder).map((name) => [name, readFindings(readFileSync(join(folder, name), 'utf8'), name)]),
  );
  return { code, stdout, found };
}

const messages = ({ diagnostics }: Findings) =>
  diagnostics.map(({ at, message }) => `${at.file}:${at.line}:${at.column} ${message}`);

test('a pipeline without mistakes: a file for each of its environments, and nothing in them', async () => {
  const { code, found } = await check({ 'orders.yml': orders('orders') }, {});
  expect(code).toBe(0);
  expect([...found.keys()].toSorted()).toEqual(['check-orders-dev.json', 'check-orders-prod.json']);
  expect(found.get('check-orders-dev.json')).toEqual({
    version: 1,
    file: 'pipeline/orders.yml',
    pipeline: 'orders',
    environment: 'dev',
    isGone: false,
    diagnostics: [],
  });
});

test('a mistake that one environment alone has is found', async () => {
  const { code, stdout, found } = await check({ 'orders.yml': orders('orders', ', variables: { limit: 30x }') }, {});
  expect(code).toBe(1);
  const told = ['pipeline/orders.yml:10:77 "timeout" takes a duration, such as 90s, 30m or 2h; found "30x".'];
  expect([...found.values()].map(messages)).toEqual([told, told]);
  expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ code: 'wrong-value' }] });
});

test('a file that cannot be read is told where the merge base is told', async () => {
  const { code, found } = await check({ 'orders.yml': 'name: [\n' }, { 'orders.yml': orders('sales') });
  expect(code).toBe(1);
  expect([...found.keys()].toSorted()).toEqual(['check-sales-dev.json', 'check-sales-prod.json']);
  expect(found.get('check-sales-dev.json')).toMatchObject({ isGone: false, diagnostics: [{ code: 'yaml-syntax' }] });
});

test('a new file that cannot be read goes by the name of the file', async () => {
  const { found } = await check({ 'my orders.yml': 'name: [\n' }, {});
  expect([...found.keys()]).toEqual(['check-my-orders-local.json']);
});

test('a pipeline, or an environment, that the change takes away is told; one that moved to another file is not', async () => {
  const base = { 'orders.yml': orders('orders'), 'sales.yml': orders('sales'), 'stock.yml': orders('stock') };
  const withoutProd = orders('sales').replace(/^ {2}prod: .*\n/m, '');
  const { code, found } = await check({ 'sales.yml': withoutProd, 'stocks.yml': orders('stock') }, base);
  expect(code).toBe(0);
  const gone = [...found].filter(([, { isGone }]) => isGone).map(([name]) => name);
  expect(gone.toSorted()).toEqual(['check-orders-dev.json', 'check-orders-prod.json', 'check-sales-prod.json']);
});

test('the last pipeline is taken away', async () => {
  const { code, found } = await check({}, { 'orders.yml': orders('orders') });
  expect(code).toBe(0);
  expect([...found.values()].map(({ isGone }) => isGone)).toEqual([true, true]);
});

test('a base that is not there', async () => {
  repository = project({ 'pipeline/orders.yml': orders('orders'), 'glue/keep.py': 'print()\n' });
  expect(await repository.penstock('check', '--base', 'elsewhere')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('--base: there is no folder elsewhere.'),
  });
});
