/** Plans of what really is deployed, in the local cloud. No engine is needed for it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GetTemplateCommand } from '@aws-sdk/client-cloudformation';
import { CreatePartitionCommand } from '@aws-sdk/client-glue';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../action/src/plan/plan.ts';
import { deploy as updateStack, openTestCloud, type Template, type TestCloud } from '../cloudformation/cloud.ts';
import { project, type Project } from '../faults/project.ts';

const yaml = `
name: shop
database: shop_db
environments:
  prod: { region: eu-west-1, account: "111111111111", protected: true }
sources:
  orders: { type: s3, location: s3://acme-orders/, format: csv, columns: { price: double } }
tables:
  clean: { path: clean/, format: csv, columns: { price: double }, partition_by: [country] }
jobs:
  clean_orders: { window: none, script: glue/clean.py, reads: orders, writes: clean }
reports:
  turnover: { sql: sql/turnover.sql }
`;
const withoutClean = yaml.replace(/tables:[\s\S]*(?=reports:)/, '');

let shop: Project;
beforeEach(() => {
  shop = project({
    'pipeline/shop.yml': yaml,
    'glue/clean.py': 'print("clean")\n',
    'sql/turnover.sql': 'SELECT sum(price) AS turnover FROM orders\n',
  });
});
afterEach(() => shop.remove());

const rewrite = (file: string, text: string) => writeFileSync(join(shop.folder, file), text);

async function penstock(...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await shop.penstock(...words);
  if (code !== 0) throw new Error(stderr);
  return stdout;
}

const planned = async (...words: readonly string[]) =>
  JSON.parse(await penstock('plan', '--format', 'json', ...words)) as Plan;
const rows = ({ changes }: Plan) => changes.map(({ action, name }) => `${action} ${name}`);

/** Its refusal, as people see it. */
async function refused(...words: readonly string[]): Promise<string> {
  const { code, stderr } = await shop.penstock(...words);
  expect(code).toBe(1);
  return stderr;
}

describe('plan', () => {
  test('finds nothing to change in what was just deployed, and one script after an edit', async () => {
    expect((await planned()).compared).toBe('nothing');
    await penstock('deploy');
    const first = await penstock('plan');
    expect(first).toMatch(/^shop \(local\): Nothing changes\.\n\nDigest [0-9a-f]{64}\n$/);

    rewrite('glue/clean.py', 'print("cleaner")\n');
    const plan = await planned();
    expect(rows(plan)).toEqual(['changed scripts/glue/clean.py']);
    expect(plan.diffs.map(({ path, added, removed }) => ({ path, added, removed }))).toEqual([
      { path: 'scripts/glue/clean.py', added: 1, removed: 1 },
    ]);
  }, 240_000);

  test('shows a template that somebody has put by hand, and that a deployment puts it back', async () => {
    await penstock('deploy');
    await putByHand('"WorkerType": "G.1X"', '"WorkerType": "G.4X"');

    const plan = await planned();
    expect(plan.handMade).toEqual([
      {
        name: 'JobCleanOrders',
        type: 'AWS::Glue::Job',
        what: 'job clean_orders',
        properties: [{ path: 'WorkerType', before: '"G.1X"', after: '"G.4X"' }],
        fate: 'overwritten',
      },
    ]);
    expect(plan.warnings).toEqual(['Made by hand, and overwritten by this: job clean_orders.']);
    await penstock('deploy');
    expect(rows(await planned())).toEqual([]);
  }, 240_000);

  test('without credentials compares with the merge base, and says what it did not look at', async () => {
    for (const part of ['pipeline', 'glue', 'sql'])
      cpSync(join(shop.folder, part), join(shop.folder, 'base', part), { recursive: true });
    rewrite('sql/turnover.sql', 'SELECT max(price) AS turnover FROM orders\n');
    const before = { ...process.env };
    process.env['AWS_EC2_METADATA_DISABLED'] = 'true';
    try {
      const plan = await planned('--env', 'prod', '--base', 'base', '--out', 'out');
      expect(plan).toMatchObject({ compared: 'base', digests: { base: 'unread' } });
      expect(rows(plan)).toEqual(['changed sql/turnover.sql']);
      expect(JSON.parse(readFileSync(join(shop.folder, 'out/plan-shop-prod.json'), 'utf8'))).toEqual(plan);
      expect(readFileSync(join(shop.folder, 'out/plan-shop-prod.md'), 'utf8')).toMatch(/^# plan of shop in prod\n/);
    } finally {
      process.env = before;
    }
  }, 240_000);

  test('without a folder at --base says so', async () => {
    expect(await refused('plan', '--base', 'nowhere')).toBe('error --base: there is no folder nowhere.\n');
  }, 120_000);
});

describe('deploy', () => {
  test('of what loses rows is refused, until its plan was looked at', async () => {
    await penstock('deploy');
    rewrite('pipeline/shop.yml', withoutClean);
    // No partition is there yet: nothing would be lost.
    const plan = await planned('--out', 'out');
    expect(plan.changes.filter(({ losesData }) => losesData)).toEqual([]);
    await addPartition();

    expect(await refused('deploy')).toMatch(
      /^error Data would be lost\. Table clean is removed\. It takes its partition along, and no query finds the rows any more;/,
    );
    await penstock('plan', '--out', 'out');
    await penstock('deploy', '--plan', 'out/plan-shop-local.json');
    expect(rows(await planned())).toEqual([]);
  }, 240_000);

  test('into a protected environment takes only what was reviewed', async () => {
    const prod = ['--env', 'prod', '--cloud', 'local'] as const;
    expect(await refused('deploy', ...prod)).toBe(
      'error Environment prod is protected: it takes only what was reviewed.\n  penstock deploy --plan FILE, --reviewed in the workflow of a merge, or --digest to roll back.\n',
    );
    await penstock('plan', ...prod, '--out', 'out');
    expect(await penstock('deploy', ...prod, '--plan', 'out/plan-shop-prod.json')).toMatch(
      /^Stack shop-prod: created; digest [0-9a-f]{12}\.\n$/,
    );
    // What is there needs no review: a merge may touch no pipeline, or be a fork's.
    expect(await penstock('deploy', ...prod, '--reviewed')).toMatch(
      /^Stack shop-prod: unchanged; digest [0-9a-f]{12}\.\n$/,
    );

    rewrite('sql/turnover.sql', 'SELECT max(price) AS turnover FROM orders\n');
    expect(await refused('deploy', ...prod, '--plan', 'out/plan-shop-prod.json')).toMatch(
      /^error What would be deployed \([0-9a-f]{12}\) is not what was reviewed \([0-9a-f]{12}\)\. Besides what was reviewed it edits the query of report turnover\.\n/,
    );
    expect(await refused('deploy', ...prod, '--reviewed')).toMatch(/^error GITHUB_(REPOSITORY|TOKEN) is not set/);
    expect(await refused('deploy', ...prod, '--plan', 'nowhere.json')).toMatch(/^error nowhere\.json cannot be read: /);
  }, 240_000);

  test('of a plan that was applied once is refused, when something else has been deployed since', async () => {
    await penstock('plan', '--out', 'out');
    await penstock('deploy', '--plan', 'out/plan-shop-local.json');
    const sql = readFileSync(join(shop.folder, 'sql/turnover.sql'), 'utf8');
    rewrite('sql/turnover.sql', 'SELECT max(price) AS turnover FROM orders\n');
    await penstock('deploy');

    rewrite('sql/turnover.sql', sql);
    expect(await refused('deploy', '--plan', 'out/plan-shop-local.json')).toMatch(
      /^error ([0-9a-f]{12}) was deployed before, and something else has been since\.\n {2}If that is to be taken back: penstock deploy --digest \1, /,
    );
    await penstock('plan', '--out', 'out');
    expect(await penstock('deploy', '--plan', 'out/plan-shop-local.json')).toMatch(
      /^Stack shop-local: updated; digest [0-9a-f]{12}\.\n$/,
    );
  }, 240_000);

  test('--digest that loses rows is refused, until its plan was looked at', async () => {
    rewrite('pipeline/shop.yml', withoutClean);
    const { digest } = JSON.parse(await penstock('deploy', '--format', 'json')) as { digest: string };
    rewrite('pipeline/shop.yml', yaml);
    await penstock('deploy');
    await addPartition();

    const back = ['--digest', digest.slice(0, 12)] as const;
    expect(await refused('deploy', ...back)).toMatch(
      new RegExp(
        `\\nerror Data would be lost\\. Table clean is removed\\. .*\\n  If that is meant: penstock plan --digest ${back[1]} --out DIR, look at it, and penstock deploy --digest ${back[1]} --plan DIR/plan-….json\\.\\n$`,
      ),
    );
    await penstock('plan', ...back, '--out', 'out');
    expect(await refused('deploy', '--plan', 'out/plan-shop-local.json')).toMatch(
      /^error What would be deployed \([0-9a-f]{12}\) is not what was reviewed/,
    );
    const done = await penstock('deploy', ...back, '--plan', 'out/plan-shop-local.json', '--format', 'json');
    expect(JSON.parse(done)).toMatchObject({ status: 'updated', digest });
    expect(await refused('deploy', ...back, '--reviewed')).toBe(
      'error --digest and --reviewed contradict each other.\n',
    );
  }, 240_000);

  test('protection that is taken away needs a review, and then lets the stack go', async () => {
    const prod = ['--env', 'prod', '--cloud', 'local'] as const;
    await penstock('plan', ...prod, '--out', 'out');
    await penstock('deploy', ...prod, '--plan', 'out/plan-shop-prod.json');
    expect(rows(await planned(...prod))).toEqual([]);

    rewrite('pipeline/shop.yml', yaml.replace(', protected: true', ''));
    expect(await refused('deploy', ...prod)).toMatch(/^error Environment prod is protected: /);
    await penstock('plan', ...prod, '--out', 'out');
    await penstock('deploy', ...prod, '--plan', 'out/plan-shop-prod.json');
    expect((await shop.penstock('destroy', '--env', 'prod', '--cloud', 'local', '--confirm', 'shop-prod')).code).toBe(
      0,
    );
  }, 240_000);

  test('--digest rolls back to what was deployed, and shows what that changes', async () => {
    const { digest } = JSON.parse(await penstock('deploy', '--format', 'json')) as { digest: string };
    rewrite('sql/turnover.sql', 'SELECT max(price) AS turnover FROM orders\n');
    const next = JSON.parse(await penstock('deploy', '--format', 'json')) as { digest: string; previous: string };
    expect(next.previous).toBe(digest);
    expect(next.digest).not.toBe(digest);

    const back = await shop.penstock('deploy', '--digest', digest.slice(0, 12));
    expect(back).toMatchObject({ code: 0, stdout: `Stack shop-local: updated; digest ${digest.slice(0, 12)}.\n` });
    expect(back.stderr).toContain('shop (local): Edits the query of report turnover; no data is lost.');
    expect((await planned('--digest', digest)).changes).toEqual([]);
    expect(rows(await planned())).toEqual(['changed sql/turnover.sql']);
    const [last, first] = [digest, next.digest].map((one) => one.slice(0, 12));
    const at = 'first at [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2} UTC';
    const both = [`${last} \\(${at}, the last one\\)`, `${first} \\(${at}\\)`];
    const all = 'All of them: s3://shop-local-000000000000-us-east-1-artifacts/deployments/\\*/DIGEST.json\\.';
    expect(await refused('deploy', '--digest', 'ffffffff')).toMatch(
      new RegExp(
        `^error Nothing that was deployed has the digest ffffffff\\.\n  Deployed were (${both.join('; ')}|${both.toReversed().join('; ')})\\. ${all}\n$`,
      ),
    );
    expect(await refused('deploy', '--digest', 'fff')).toMatch(/^error fff is too short for a digest: /);
  }, 240_000);
});

const place = { account: '000000000000', region: 'us-east-1' };

/** In the local cloud, beside Penstock. */
async function byHand(act: (test: TestCloud) => Promise<unknown>): Promise<void> {
  const test = await openTestCloud(join(shop.folder, '.penstock'), place);
  try {
    await act(test);
  } finally {
    await test.leave();
  }
}

const putByHand = (from: string, to: string) =>
  byHand(async (test) => {
    const StackName = 'shop-local';
    const { TemplateBody = '' } = await test.cloud.cloudFormation.send(new GetTemplateCommand({ StackName }));
    const changed = JSON.parse(TemplateBody.replace(from, to)) as Template;
    await updateStack(test, changed, { StackName, ChangeSetType: 'UPDATE', Capabilities: ['CAPABILITY_IAM'] });
  });

const addPartition = () =>
  byHand(({ cloud }) =>
    cloud.glue.send(
      new CreatePartitionCommand({
        DatabaseName: 'shop_db',
        TableName: 'clean',
        PartitionInput: {
          Values: ['clean_orders', 'none', 'it'],
          StorageDescriptor: { Location: 's3://shop-local-000000000000-us-east-1-data/clean/x/' },
        },
      }),
    ),
  );
