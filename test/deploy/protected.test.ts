/** Environments that are protected, deployments that fail, and what may not be deployed at all. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { CreateJobCommand } from '@aws-sdk/client-glue';
import { refuseOtherRegion } from '../../action/src/deploy/account.ts';
import { deployArtifacts } from '../../action/src/deploy/deploy.ts';
import { keepsData } from '../../action/src/render/stack-policy.ts';
import { whoDeploys } from '../../action/src/deploy/who.ts';
import { refuseInPullRequest } from '../../action/src/github/event.ts';
import { denial, readPolicy } from '../../simulators/cloud/cloudformation/policy.ts';
import { openShop, yaml, type Shop } from './shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const protection = async (StackName: string) =>
  (await shop.cloud.cloudFormation.send(new DescribeStacksCommand({ StackName }))).Stacks?.[0]
    ?.EnableTerminationProtection;

test('the stack of a protected environment is protected from its end, until the environment no longer is', async () => {
  await shop.deploy('prod');
  expect(await protection('shop-prod')).toBe(true);
  shop.rewrite(yaml.replace(', protected: true', ''));
  await shop.deploy('prod');
  expect(await protection('shop-prod')).toBe(false);
});

test('no update of it lets a bucket go; where it is not protected, the same update is applied', async () => {
  await shop.deploy('prod');
  const artifacts = await shop.artifacts('prod');
  const key = 'templates/without-log-bucket.json';
  const { LogBucket: _, LogBucketPolicy: __, ...Resources } = artifacts.template.Resources;
  const text = JSON.stringify({ ...artifacts.template, Resources }).replaceAll(
    '"DependsOn":["LogBucketPolicy"]',
    '"DependsOn":[]',
  );
  const without = {
    ...artifacts,
    digest: 'f'.repeat(64),
    templateUrl: `https://${artifacts.names.artifactBucket}.s3.eu-west-1.amazonaws.com/${key}`,
    uploads: [...artifacts.uploads, { key, content: () => text, contentType: 'application/json' }],
  };
  await expect(deployArtifacts(await shop.pipeline('prod'), without, shop.site)).rejects.toMatchObject({
    code: 'deploy-failed',
    message:
      'AWS::S3::Bucket LogBucket could not be deployed: Action denied by stack policy: Statement [#2] does not allow [Update:Delete] for resource [LogicalResourceId/LogBucket]',
    hint: 'The stack is UPDATE_ROLLBACK_COMPLETE: what it was before stays in force. Correct the cause and deploy again.',
  });
});

test('what else there is may be replaced and go', () => {
  const policy = readPolicy(JSON.stringify(keepsData));
  const job = { logicalId: 'JobImport', type: 'AWS::Glue::Job' };
  const database = { logicalId: 'Database', type: 'AWS::Glue::Database' };
  expect([denial(policy, 'Update:Replace', job), denial(policy, 'Update:Delete', job)]).toEqual([undefined, undefined]);
  expect(denial(policy, 'Update:Modify', database)).toBeUndefined();
  expect(denial(policy, 'Update:Replace', database)).toContain('Statement [#2] does not allow [Update:Replace]');
});

test('a deployment that fails names its first cause with the line in the YAML, then the others', async () => {
  shop.rewrite(
    yaml
      .replace(
        'import_sales: { window: none, script: glue/import.py, writes: sales }',
        'import_sales: { window: none, script: glue/import.py, writes: sales }\n  import_more: { window: none, script: glue/import.py, writes: more }',
      )
      .replace('tables:', 'tables:\n  more: { path: lake/more/, format: parquet, columns: { price: double } }'),
  );
  const taken = (Name: string) =>
    shop.cloud.glue.send(
      new CreateJobCommand({
        Name,
        Role: 'arn:aws:iam::111111111111:role/x',
        Command: { Name: 'glueetl', ScriptLocation: 's3://a/b.py' },
      }),
    );
  await taken('shop-dev-import_sales');
  await taken('shop-dev-import_more');
  const error: unknown = await shop.deploy().catch((error: unknown) => error);
  expect(error).toMatchObject({ code: 'deploy-failed', exitCode: 2, at: { file: 'pipeline/shop.yml' } });
  const [first, ...others] = (error as Error).message.split('\n');
  expect(first).toMatch(/^AWS::Glue::Job JobImport(Sales|More) could not be deployed: .*already exists/);
  expect(
    others.filter((line) => line.startsWith('    also ')).length +
      others.filter((line) => / more were cancelled with it/.test(line)).length,
  ).toBeGreaterThan(0);
});

test('another region in the variables of AWS is refused before anything is asked', () => {
  const environment = { name: 'dev', account: '111111111111', region: 'eu-west-1', protected: false };
  expect(() => refuseOtherRegion(environment, { AWS_REGION: 'eu-west-1' })).not.toThrow();
  expect(() => refuseOtherRegion(environment, { AWS_DEFAULT_REGION: 'us-east-1' })).toThrow(
    'Environment dev is in eu-west-1; AWS_DEFAULT_REGION is us-east-1.',
  );
});

test.each(['pull_request', 'pull_request_target'])('on the event %s nothing is deployed but locally', async (event) => {
  const variables = { GITHUB_EVENT_NAME: event };
  const { environment } = await shop.pipeline('dev');
  expect(() => refuseInPullRequest('deploy', environment, variables)).toThrow(
    `penstock deploy --env dev is refused on the event ${event}.`,
  );
  expect(() => refuseInPullRequest('deploy', { ...environment, name: 'local' }, variables)).not.toThrow();
  expect(() => refuseInPullRequest('destroy', environment, { GITHUB_EVENT_NAME: 'push' })).not.toThrow();
});

test('a deployment says whose it is', () => {
  const workflow = {
    GITHUB_RUN_ID: '7',
    GITHUB_ACTOR: 'ada',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/lake',
  };
  expect(whoDeploys(workflow)).toBe('ada in https://github.com/acme/lake/actions/runs/7');
  expect(whoDeploys({})).toMatch(/^\S+ on \S+$/);
});
