/** Deploying into the local cloud: no engine is needed for it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project, type Project } from '../faults/project.ts';

const yaml = (more = '') => `
name: shop
database: shop_db
environments:
  dev: { region: eu-west-1, account: "111111111111" }
sources:
  orders: { type: s3, location: s3://acme-orders/, format: csv, columns: { price: double } }
reports:
  turnover: { sql: sql/turnover.sql }
${more}`;

let shop: Project;
beforeEach(() => {
  shop = project({ 'pipeline/shop.yml': yaml(), 'sql/turnover.sql': 'SELECT sum(price) AS turnover FROM orders' });
});
afterEach(() => shop.remove());

const rewrite = (text: string) => writeFileSync(join(shop.folder, 'pipeline/shop.yml'), text);
const deploy = async () => {
  const { code, stdout, stderr } = await shop.penstock('deploy', '--format', 'json');
  if (code !== 0) throw new Error(stderr);
  const { status, changes } = JSON.parse(stdout) as {
    status: string;
    changes: { Action: string; LogicalResourceId: string }[];
  };
  return { status, changes: changes.map(({ Action, LogicalResourceId }) => `${Action} ${LogicalResourceId}`) };
};

describe('deploy', () => {
  test('creates, finds nothing to do, and updates what changed', async () => {
    expect((await deploy()).status).toBe('created');
    expect(await deploy()).toEqual({ status: 'unchanged', changes: [] });

    rewrite(yaml().replace('price: double', 'price: double, country: string'));
    expect(await deploy()).toEqual({ status: 'updated', changes: ['Modify SourceOrders'] });
  }, 60_000);

  test('adopts the kept buckets after a destroy', async () => {
    await deploy();
    const destroyed = await shop.penstock('destroy');
    expect(destroyed.stdout).toMatch(/^Stack shop-local: deleted\. Kept: shop-local-000000000000-us-east-1-data, /);

    const { status, changes } = await deploy();
    expect(status).toBe('created');
    expect(changes.filter((change) => change.startsWith('Import'))).toEqual([
      'Import DataBucket',
      'Import ArtifactBucket',
      'Import LogBucket',
    ]);
  }, 60_000);

  test('a stack of the same name in a named environment lies in a folder of its own', async () => {
    await deploy();
    const dev = await shop.penstock('deploy', '--env', 'dev', '--cloud', 'local', '--format', 'json');
    expect(JSON.parse(dev.stdout)).toMatchObject({ stackName: 'shop-dev', status: 'created' });
  }, 60_000);

  test('a pipeline with errors changes nothing, and says all of them', async () => {
    rewrite(yaml('tabels: {}\n').replace('shop_db', 'shop-db'));
    const { code, stdout, stderr } = await shop.penstock('deploy');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.split('\n').filter((line) => line.includes(' error '))).toEqual([
      'pipeline/shop.yml:3:11 error "-" in the name of a database must be quoted in every query, and otherwise in DDL than in SELECT.',
      'pipeline/shop.yml:10:1 error Unknown key "tabels".',
    ]);
    expect((await shop.penstock('run')).code).toBe(1);
  }, 60_000);
});

describe('before there is something', () => {
  test('run says that the pipeline is not deployed, and how to', async () => {
    const { code, stderr } = await shop.penstock('run');
    expect(code).toBe(1);
    expect(stderr).toBe(
      'error shop is not deployed in local: there is no stack shop-local.\n  Deploy it first: penstock deploy, with the same file and options.\n',
    );
  }, 60_000);

  test('report says that the pipeline has not run', async () => {
    await deploy();
    const { code, stderr } = await shop.penstock('report');
    expect(code).toBe(1);
    expect(stderr).toContain('shop has not run yet in local.');
  }, 60_000);

  test('without a pipeline, every verb says so', async () => {
    rmSync(join(shop.folder, 'pipeline'), { recursive: true });
    const { code, stderr } = await shop.penstock('check');
    expect(code).toBe(1);
    expect(stderr).toBe('error There is no pipeline/*.yml here.\n  Name the file: penstock VERB FILE\n');
  });

  test('AWS without an environment is refused before anything is asked', async () => {
    const { code, stderr } = await shop.penstock('deploy', '--cloud', 'aws');
    expect(code).toBe(1);
    expect(stderr).toContain('AWS needs an environment: its account and region.');
  });
});
