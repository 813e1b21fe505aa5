/** The end of a stack: what goes, what stays, and what must be said first. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { project, type Project } from '../faults/project.ts';
import { yaml } from './shop.ts';

let shop: Project;
beforeEach(() => {
  shop = project({
    'pipeline/shop.yml': yaml,
    'glue/import.py': 'pass\n',
    'sql/turnover.sql': 'SELECT sum(price) AS turnover FROM sales',
  });
});
afterEach(() => shop.remove());

test('a named environment is destroyed only by whoever says the name of its stack', async () => {
  const dev = ['--env', 'dev', '--cloud', 'local'];
  expect(await shop.penstock('deploy', ...dev)).toMatchObject({ code: 0 });
  const refused = await shop.penstock('destroy', ...dev);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toBe(
    'error What is destroyed must be confirmed by its name, shop-dev.\n  --confirm shop-dev\n',
  );
  const { stdout } = await shop.penstock('destroy', ...dev, '--confirm', 'shop-dev');
  expect(stdout).toMatch(/^Stack shop-dev: deleted\. Kept: shop-dev-111111111111-eu-west-1-data, /);
}, 120_000);

test('what is protected is not destroyed', async () => {
  const prod = ['--env', 'prod', '--cloud', 'local'];
  expect(await shop.penstock('deploy', ...prod)).toMatchObject({ code: 0 });
  const { code, stderr } = await shop.penstock('destroy', ...prod, '--confirm', 'shop-prod');
  expect(code).toBe(1);
  expect(stderr).toContain('Environment prod is protected, and so is its stack shop-prod.');
}, 120_000);

test('data goes only with the bucket that is named, and no other bucket can be', async () => {
  expect(await shop.penstock('deploy')).toMatchObject({ code: 0 });
  const bucket = (purpose: string) => `shop-local-000000000000-us-east-1-${purpose}`;
  shop.put(bucket('data'), 'lake/sales/rows.parquet', 'rows');
  shop.put('acme-orders', '2026/orders.csv', 'price\n1\n');

  const strange = await shop.penstock('destroy', '--delete-data', 'acme-orders');
  expect(strange.stderr).toContain('acme-orders is none of the buckets of shop-local.');

  const { stdout } = await shop.penstock('destroy', '--delete-data', bucket('data'));
  expect(stdout).toBe(
    `Stack shop-local: deleted. Kept: ${bucket('artifacts')}, ${bucket('logs')}. Deleted: ${bucket('data')}.\n`,
  );
  const folder = (name: string) => existsSync(join(shop.folder, '.penstock/buckets', name));
  expect([bucket('data'), bucket('artifacts'), 'acme-orders'].map(folder)).toEqual([false, true, true]);
}, 120_000);

test('drift ends with 2 when there is something, and with 0 when there is not', async () => {
  expect(await shop.penstock('deploy')).toMatchObject({ code: 0 });
  expect(await shop.penstock('drift')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^shop-local: nothing was changed by hand\.\n/),
  });
  const artifacts = 'shop-local-000000000000-us-east-1-artifacts';
  const { stdout } = await shop.penstock('drift', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({ stackName: 'shop-local', drifted: false, resources: [], contents: [] });

  const [script = ''] = readdirSync(join(shop.folder, '.penstock/buckets', artifacts), {
    recursive: true,
    encoding: 'utf8',
  }).filter((file) => file.endsWith('glue/import.py'));
  shop.put(artifacts, script, 'print(1)\n');
  const found = await shop.penstock('drift', '--format', 'json');
  expect(found.code).toBe(2);
  expect(found.stderr).toMatch(/^error shop-local is not what was deployed\.\n/);
  expect(JSON.parse(found.stdout)).toMatchObject({
    drifted: true,
    contents: [{ kind: 'object', name: `s3://${artifacts}/${script}`, status: 'modified' }],
  });
}, 120_000);
