/** What the release publishes. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commit, installPackage, type Installed } from './installed.ts';

const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')) as {
  readonly version: string;
};
let installed: Installed;
let orders: string;
beforeAll(() => {
  installed = installPackage();
  orders = installed.folder('orders');
}, 120_000);
afterAll(() => installed.remove());

test('it depends on nothing, wants the Node that the bundle needs, and says of which commit it is', () => {
  expect(JSON.parse(readFileSync(join(installed.root, 'package.json'), 'utf8'))).toEqual({
    name: '@penstock/penstock',
    version,
    description: expect.any(String),
    license: 'Apache-2.0',
    type: 'module',
    repository: { type: 'git', url: 'git+https://github.com/penstock/penstock.git' },
    engines: { node: '>=24' },
    bin: { penstock: 'action/dist/index.js' },
    files: expect.any(Array),
    gitHead: commit,
  });
});

test('it tells its version', async () => {
  expect(await installed.penstock(orders, '--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('it writes a first repository whose workflows name the action by its commit, and checks it', async () => {
  expect(await installed.penstock(orders, 'init')).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(orders, '.github/workflows/merge.yml'), 'utf8')).toContain(
    `uses: penstock/penstock/action@${commit} # v${version}\n`,
  );
  expect(await installed.penstock(orders, 'check')).toEqual({
    code: 0,
    stdout: `pipeline/orders.yml: 2 steps, no errors.
Expected: 5 min 30 s, nothing lost to waiting: keep_sales > turnover_by_country
`,
    stderr: '',
  });
});

test('what AWS would get of it is complete', async () => {
  expect(await installed.penstock(orders, 'render', '--env', 'dev', '--out', 'build')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+ files in build; review resources\.txt and states\.txt first\.\nDigest /),
  });
});
