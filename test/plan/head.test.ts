/** Plans of what anybody wants to merge, by whoever may look into the accounts. No engine is needed for it. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../action/src/plan/plan.ts';
import { project, type Project } from '../faults/project.ts';

const yaml = (name: string) => `
name: ${name}
database: ${name}_db
environments:
  prod: { region: eu-west-1, account: "111111111111" }
sources:
  orders: { type: s3, location: s3://acme-orders/, format: csv, columns: { price: double } }
tables:
  clean: { path: clean/, format: csv, columns: { price: double } }
jobs:
  clean_orders: { window: none, script: glue/clean.py, reads: orders, writes: clean }
`;

let ours: Project;
beforeEach(() => {
  ours = project({ 'pipeline/shop.yml': yaml('shop'), 'glue/clean.py': 'print("clean")\n' });
  for (const part of ['pipeline', 'glue']) {
    for (const to of ['head', 'base']) cpSync(at(part), at(to, part), { recursive: true });
  }
});
afterEach(() => ours.remove());

const at = (...path: readonly string[]) => join(ours.folder, ...path);
const local = ['--cloud', 'local', '--state', '.penstock'] as const;
const planAll = (...words: readonly string[]) =>
  ours.penstock('plan', '--head', 'head', '--base', 'base', '--format', 'json', ...local, ...words);

async function plans(): Promise<readonly Plan[]> {
  const { code, stdout, stderr } = await planAll();
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as readonly Plan[];
}
const told = ({ digests: { pipeline, environment, base }, compared }: Plan) =>
  `${pipeline}/${environment}: ${compared}, ${/^[0-9a-f]{64}$/.test(base) ? 'read' : base}`;

test('what is known here is compared with what is deployed, and what is new is planned where nobody looks', async () => {
  const { code, stderr } = await ours.penstock('deploy', '--env', 'prod', ...local);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  writeFileSync(at('head/glue/clean.py'), 'print("cleaner")\n');
  writeFileSync(at('head/pipeline/more.yml'), yaml('more'));
  writeFileSync(
    at('head/pipeline/shop.yml'),
    yaml('shop').replace('  prod:', '  dev: { region: eu-west-1, account: "111111111111" }\n  prod:'),
  );
  const made = await plans();
  expect(made.map(told)).toEqual([
    'more/prod: nothing, unread',
    'shop/dev: nothing, unread',
    'shop/prod: deployed, read',
  ]);
  const [isNew, , known] = made;
  expect(isNew?.notChecked).toContain('Whether something is deployed under its names was not looked at.');
  expect(known?.changes.map(({ action, name }) => `${action} ${name}`)).toEqual(['changed scripts/glue/clean.py']);
  expect(known?.file).toBe('pipeline/shop.yml');
}, 240_000);

test('another name, region, account or environment reaches nothing that is deployed', async () => {
  rmSync(at('head/pipeline/shop.yml'));
  const others = [
    ['name: shop', 'name: payroll'],
    ['region: eu-west-1', 'region: us-east-1'],
    ['111111111111', '222222222222'],
    ['prod:', 'admin:'],
  ] as const;
  others.forEach(([from, to], index) =>
    writeFileSync(at(`head/pipeline/other-${index}.yml`), yaml('shop').replace(from, to)),
  );
  // With AWS, where there are no credentials: who asked would be refused.
  const { code, stdout, stderr } = await ours.penstock('plan', '--head', 'head', '--base', 'base', '--format', 'json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect((JSON.parse(stdout) as readonly Plan[]).map(told)).toEqual([
    'payroll/prod: nothing, unread',
    'shop/prod: nothing, unread',
    'shop/prod: nothing, unread',
    'shop/admin: nothing, unread',
  ]);
});

test('the role is that of the account that is known here, and is taken for nothing else', async () => {
  const { code, stderr } = await ours.penstock('plan', '--head', 'head', '--base', 'base');
  expect(code).toBe(1);
  expect(stderr).toContain('A role is taken by the OIDC token of a workflow, and there is none here.');
});

test.each([
  ['a pipeline', () => symlinkSync('/proc/self/environ', at('head/pipeline/other.yml')), 'head/pipeline/other.yml'],
  [
    'the folder of the pipelines',
    () => {
      rmSync(at('head/pipeline'), { recursive: true });
      symlinkSync(at('pipeline'), at('head/pipeline'));
    },
    'head/pipeline/shop.yml',
  ],
])('%s that is a link out of the checkout is not read', async (_, link, file) => {
  link();
  const { code, stderr } = await planAll();
  expect(code).toBe(1);
  expect(stderr).toContain(
    `error ${file} is a link that leads out of the pipeline's folder.\n  Put the file itself there.\n`,
  );
});

test('a script that is a link out of the checkout is not read', async () => {
  rmSync(at('head/glue/clean.py'));
  symlinkSync(at('glue/clean.py'), at('head/glue/clean.py'));
  expect(await planAll()).toEqual({
    code: 0,
    stdout: '[]\n',
    stderr: 'pipeline/shop.yml in prod cannot be planned: 1 error in the pipeline.\n',
  });
});

test('one with mistakes, which check tells of, keeps no other from its plan', async () => {
  writeFileSync(at('head/pipeline/bad.yml'), `${yaml('bad')}shedule: daily\n`);
  const { code, stdout, stderr } = await planAll('--out', 'out');
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: 'pipeline/bad.yml in prod cannot be planned: 1 error in the pipeline.\n',
  });
  expect((JSON.parse(stdout) as readonly Plan[]).map(told)).toEqual(['shop/prod: nothing, absent']);
});

test('two plans of one name are not written, and both are named', async () => {
  writeFileSync(at('head/pipeline/again.yml'), yaml('shop').replace('111111111111', '222222222222'));
  const { code, stderr } = await planAll('--out', 'twice');
  expect(code).toBe(1);
  expect(stderr).toContain(
    'error Plans of pipeline/again.yml in prod and pipeline/shop.yml in prod would both be called plan-shop-prod.json.\n',
  );
  expect(existsSync(at('twice'))).toBe(false);
});

test('nothing to plan is no mistake', async () => {
  rmSync(at('head'), { recursive: true });
  mkdirSync(at('head'));
  expect(await planAll()).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
});

test('a pipeline, an environment or a role is not chosen beside --head', async () => {
  expect((await planAll('--env', 'prod')).stderr).toBe('error --head and --env contradict each other.\n');
});
