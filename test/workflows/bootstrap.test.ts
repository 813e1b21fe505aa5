/** The stack that an account has once. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountSettings } from '../../action/src/aws/account-settings.ts';
import { environmentsOfAccount } from '../../action/src/init/bootstrap/account.ts';
import { grants } from '../../action/src/init/bootstrap/lake-formation.ts';
import { ownRepositoryId, parseRepositoryId } from '../../action/src/init/bootstrap/repository-id.ts';
import { bootstrapTemplate, type BootstrapTemplate } from '../../action/src/init/bootstrap/template.ts';
import { refuseMixed } from '../../action/src/init/bootstrap/apart.ts';
import { boundaryStatements, type RenderedRole } from '../../action/src/init/bootstrap/boundary.ts';
import type { Pipeline } from '../../action/src/graph/model.ts';
import { readPipelines, targetsOf } from '../../action/src/init/repository.ts';
import { render } from '../../action/src/render/passes.ts';
import { yaml as shop } from '../deploy/shop.ts';
import { project, type Project } from '../faults/project.ts';
import { shippedStandIn } from '../render/cases.ts';
import { root } from './own.ts';

const repository = parseRepositoryId('acme@12/orders@34');
const pipelines = await readPipelines(root, ['pipeline/room_temperatures.yml', 'pipeline/seattle.yml']);
const dev = environmentsOfAccount(pipelines, 'dev', shippedStandIn);
const template = bootstrapTemplate({ repository, hasProvider: false, environments: dev });

interface Statement {
  readonly Effect: string;
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
}

/** Of the managed policies of a role. */
function statementsOf(id: string, { Resources }: BootstrapTemplate = template): readonly Statement[] {
  return Object.entries(Resources)
    .filter(([policy]) => policy.startsWith(`${id}Policy`))
    .flatMap(
      ([, { Properties }]) => (Properties as { PolicyDocument: { Statement: Statement[] } }).PolicyDocument.Statement,
    );
}

const actionsOf = (id: string): readonly string[] =>
  statementsOf(id).flatMap(({ Effect, Action }) => (Effect === 'Allow' ? Action : []));

const conditionOf = (id: string, { Resources }: BootstrapTemplate = template): unknown => {
  const { AssumeRolePolicyDocument } = Resources[id]?.Properties as {
    AssumeRolePolicyDocument: { Statement: { Principal: object; Condition: object }[] };
  };
  const [statement] = AssumeRolePolicyDocument.Statement;
  return statement;
};

describe('who may take a role', () => {
  const issuer = 'token.actions.githubusercontent.com';

  test('to deploy: a job in the environment, of this very repository, in both forms of its subject', () => {
    expect(conditionOf('PenstockApplyDev')).toEqual({
      Effect: 'Allow',
      Principal: { Federated: { Ref: 'GitHub' } },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          [`${issuer}:aud`]: 'sts.amazonaws.com',
          [`${issuer}:sub`]: ['repo:acme/orders:environment:dev', 'repo:acme@12/orders@34:environment:dev'],
          [`${issuer}:repository_id`]: '34',
        },
      },
    });
  });

  test('to plan: a job of the default branch, and none of a pull request', () => {
    expect(conditionOf('PenstockPlan')).toMatchObject({
      Condition: {
        StringEquals: {
          [`${issuer}:sub`]: ['repo:acme/orders:ref:refs/heads/main', 'repo:acme@12/orders@34:ref:refs/heads/main'],
        },
      },
    });
  });

  test('an OIDC provider that is there is used', () => {
    const existing = bootstrapTemplate({ repository, hasProvider: true, environments: dev });
    expect(existing.Resources).not.toHaveProperty('GitHub');
    expect(conditionOf('PenstockRunDev', existing)).toMatchObject({
      Principal: { Federated: `arn:aws:iam::111111111111:oidc-provider/${issuer}` },
    });
  });

  test.each(['acme/orders', 'acme@12/orders', 'acme@x/orders@34'])('%s is no repository', (text) => {
    expect(() => parseRepositoryId(text)).toThrow(`--repository ${text}: OWNER@ID/NAME@ID was expected.`);
  });

  test('in a workflow it is the repository of the workflow', () => {
    const environment = { GITHUB_REPOSITORY: 'a/b', GITHUB_REPOSITORY_ID: '2', GITHUB_REPOSITORY_OWNER_ID: '1' };
    expect(ownRepositoryId(environment)).toEqual({ owner: 'a', ownerId: '1', name: 'b', id: '2' });
  });
});

/** As IAM names what the commands of the SDK ask for, where the names differ. */
const rightsOf: Readonly<Record<string, readonly string[]>> = {
  'sts:GetCallerIdentity': [],
  's3:HeadBucket': ['s3:ListBucket'],
  's3:HeadObject': ['s3:GetObject'],
  's3:ListObjectsV2': ['s3:ListBucket'],
  's3:DeleteObjects': ['s3:DeleteObject'],
  's3:PutBucketEncryption': ['s3:PutEncryptionConfiguration'],
  's3:PutPublicAccessBlock': ['s3:PutBucketPublicAccessBlock'],
};
/** Sent by a person, who sets an account up or deletes data (`destroy --delete-data`); no role may. */
const ofPeople = [
  ...['iam:ListOpenIDConnectProviders', 'lakeformation:GetDataLakeSettings'],
  ...['glue:BatchDeletePartition', 'glue:ResetJobBookmark', 's3:DeleteBucket', 's3:ListObjectVersions'],
];
const services: Readonly<Record<string, string>> = { sfn: 'states' };

const adapters = readdirSync(join(root, 'action/src/aws'));

/** Every command that adapters import, as `service:Command`. */
function commandsSent(files: readonly string[] = adapters): readonly string[] {
  const folder = join(root, 'action/src/aws');
  const commands = files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const imports = text.matchAll(
      /\{([^{}]*)\}\s*(?:from |= await import\(|, import\()?'@aws-sdk\/client-([a-z0-9-]+)'/g,
    );
    return [...imports].flatMap(([, names = '', client = '']) =>
      [...names.matchAll(/\b(\w+)Command\b(?!Output|Input)/g)].map(
        ([, name]) => `${services[client] ?? client.replaceAll('-', '')}:${name}`,
      ),
    );
  });
  return [...new Set(commands)].toSorted();
}

describe('what a role may do', () => {
  test('to deploy: all that the verbs can send to AWS', () => {
    const allowed = new Set(actionsOf('PenstockApplyDev'));
    const needed = commandsSent()
      .filter((command) => !ofPeople.includes(command))
      .flatMap((command) => rightsOf[command] ?? [command]);
    expect(needed.length).toBeGreaterThan(30);
    expect(needed.filter((action) => !allowed.has(action))).toEqual([]);
  });

  test('to plan: all that its adapters can ask, and so can drift', () => {
    const allowed = new Set(actionsOf('PenstockPlan'));
    const files = ['account', 'deployed-code', 'drift', 'objects', 'partitions', 'stacks'].map((name) => `${name}.ts`);
    const asked = commandsSent(files)
      .flatMap((command) => rightsOf[command] ?? [command])
      .filter((action) => /:(Get|List|Describe|Detect)/.test(action));
    expect(asked).toContain('glue:GetPartitions');
    expect(asked.filter((action) => !allowed.has(action))).toEqual([]);
  });

  test('to plan: nothing that changes anything', () => {
    const changing = actionsOf('PenstockPlan').filter(
      (action) => !/:(Get|List|Describe)/.test(action) && !/:DetectStack(Resource)?Drift$/.test(action),
    );
    expect(changing).toEqual([]);
  });

  test('to destroy: what runs and trainings have left, and no row', () => {
    const deleting = statementsOf('PenstockApplyDev').filter(({ Action }) => Action.includes('s3:DeleteObject'));
    expect(deleting.flatMap(({ Resource }) => Resource).toSorted()).toEqual([
      ...['ledger', 'models', 'runs'].map((folder) => `arn:aws:s3:::*-dev-111111111111-eu-west-1-data/${folder}/*`),
      ...['ledger', 'runs'].map((folder) => `arn:aws:s3:::*-dev-111111111111-us-west-2-data/${folder}/*`),
    ]);
  });

  test('to run: no template, job or role', () => {
    const changing = actionsOf('PenstockRunDev').filter((action) => !/:(Get|List|Describe)/.test(action));
    expect([...new Set(changing)].toSorted()).toEqual([
      'athena:StartQueryExecution',
      'athena:StopQueryExecution',
      's3:DeleteObject',
      's3:PutObject',
      'states:StartExecution',
      'states:StopExecution',
    ]);
  });

  test('who may make roles may not touch these', () => {
    expect(statementsOf('PenstockApplyDev').filter(({ Effect }) => Effect === 'Deny')).toEqual([
      {
        Effect: 'Deny',
        Action: ['iam:*'],
        Resource: [
          ...['plan', 'run-*', 'apply-*'].map((role) => `arn:aws:iam::111111111111:role/penstock-${role}`),
          'arn:aws:iam::111111111111:policy/penstock-*',
        ],
      },
    ]);
  });

  test('an environment that is in two regions has both', () => {
    const workgroups = statementsOf('PenstockRunDev').find(({ Action }) =>
      Action.includes('athena:StartQueryExecution'),
    );
    expect(workgroups?.Resource).toEqual([
      'arn:aws:athena:eu-west-1:111111111111:workgroup/*-dev',
      'arn:aws:athena:eu-west-1:111111111111:workgroup/*-dev-*',
    ]);
    expect(statementsOf('PenstockRunDev').flatMap(({ Resource }) => Resource)).toContain(
      'arn:aws:athena:us-west-2:111111111111:workgroup/*-dev',
    );
  });

  test('only what has the environment in its name, and only rights that the pipelines need', async () => {
    const [seattle] = await readPipelines(root, ['pipeline/seattle.yml']);
    const environments = environmentsOfAccount(seattle === undefined ? [] : [seattle], 'dev', shippedStandIn);
    const small = bootstrapTemplate({ repository, hasProvider: false, environments });
    const statements = statementsOf('PenstockApplyDev', small).filter(({ Effect }) => Effect === 'Allow');
    expect(statements.flatMap(({ Action }) => Action).filter((action) => /^(ec2|sagemaker|iot):/.test(action))).toEqual(
      [],
    );
    const everywhere = statements.filter(({ Resource }) => [Resource].flat().includes('*'));
    expect(everywhere.flatMap(({ Action }) => Action)).toEqual(['cloudformation:DescribeStackDriftDetectionStatus']);
  });
});

describe('a permissions boundary', () => {
  const bounded = async (boundary: string) => {
    const folder = project({
      'pipeline/shop.yml': shop.replace('", protected: true', `", permissions_boundary: ${boundary}, protected: true`),
      'glue/import.py': 'pass\n',
      'sql/turnover.sql': 'SELECT sum(price) AS turnover FROM sales',
    });
    try {
      return await readPipelines(folder.folder, ['pipeline/shop.yml']);
    } finally {
      await folder.remove();
    }
  };
  const inAccount = (pipelines: Awaited<ReturnType<typeof readPipelines>>) =>
    bootstrapTemplate({
      repository,
      hasProvider: false,
      environments: environmentsOfAccount(pipelines, 'prod', shippedStandIn),
    });
  const arn = 'arn:aws:iam::111111111111:policy/penstock-boundary-prod';
  const denials = (id: string, of: BootstrapTemplate) =>
    statementsOf(id, of).filter(({ Effect, Resource }) => Effect === 'Deny' && Resource === '*');

  test('who deploys makes no role without it, and takes it from none', async () => {
    const of = inAccount(await bounded('penstock-boundary-prod'));
    expect(denials('PenstockApplyProd', of)).toEqual([
      {
        Effect: 'Deny',
        Action: ['iam:CreateRole', 'iam:PutRolePolicy', 'iam:AttachRolePolicy', 'iam:PutRolePermissionsBoundary'],
        Resource: '*',
        Condition: { StringNotEquals: { 'iam:PermissionsBoundary': arn } },
      },
      { Effect: 'Deny', Action: ['iam:DeleteRolePermissionsBoundary'], Resource: '*' },
    ]);
    expect(denials('PenstockApplyDev', of)).toEqual([]);
  });

  test('it is on every role that is rendered', async () => {
    const [pipelines] = await bounded('penstock-boundary-prod');
    const roles = (pipelines?.deployed ?? []).map((pipeline) => [
      pipeline.environment.name,
      Object.values(render(pipeline, shippedStandIn).template.Resources)
        .filter(({ Type }) => Type === 'AWS::IAM::Role')
        .map(({ Properties }) => (Properties as { PermissionsBoundary?: string }).PermissionsBoundary),
    ]);
    expect(roles).toEqual([
      ['dev', [undefined, undefined]],
      ['prod', [arn, arn]],
    ]);
  });

  test('it holds every right of every pipeline of this repository, and none on IAM', () => {
    const statements = boundaryStatements(dev.flatMap(({ rights }) => rights)).map(({ Action, Resource }) => ({
      Action,
      Resource: [Resource].flat().map(String),
    }));
    const allows = (action: string, resource: string) =>
      statements.some(
        ({ Action, Resource }) => Action.includes(action) && Resource.some((pattern) => matches(pattern, resource)),
      );
    const rights = targetsOf({ pipelines })
      .filter(({ pipeline }) => pipeline.environment.name === 'dev')
      .flatMap(({ pipeline }) => Object.values(render(pipeline, shippedStandIn).template.Resources))
      .filter(({ Type }) => Type === 'AWS::IAM::Role')
      .flatMap(({ Properties }) => (Properties as RenderedRole).Policies)
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
      .flatMap(({ Action, Resource }) =>
        [Action].flat().flatMap((action) => [Resource].flat().map((one) => [action, one] as const)),
      )
      .map(([action, one]): [string, string] => [action, typeof one === 'string' ? one : '*']);
    expect(rights.length).toBeGreaterThan(500);
    expect(rights.filter(([action, resource]) => !allows(action, resource))).toEqual([]);
    expect(statements.flatMap(({ Action }) => Action).filter((action) => /^(iam|sts):/.test(action))).toEqual([]);
    expect(allows('s3:PutObject', 'arn:aws:s3:::acme-history/x')).toBe(false);
    expect(allows('s3:PutObject', 'arn:aws:s3:::orders-prod-111111111111-eu-west-1-data/x')).toBe(false);
    expect(allows('glue:StartJobRun', 'arn:aws:glue:eu-west-1:111111111111:job/orders-prod-load')).toBe(false);
  });

  test('bootstrap makes the one that is named after the environment, and leaves others to their owners', async () => {
    const own = inAccount(await bounded('penstock-boundary-prod'));
    expect(own.Resources['PenstockBoundaryProd']?.Properties).toMatchObject({
      ManagedPolicyName: 'penstock-boundary-prod',
    });
    const others = inAccount(await bounded('acme-boundary'));
    expect(others.Resources).not.toHaveProperty('PenstockBoundaryProd');
    expect(denials('PenstockApplyProd', others)[0]).toMatchObject({
      Condition: { StringNotEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111111111111:policy/acme-boundary' } },
    });
  });
});

const matches = (pattern: string, text: string): boolean =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(text);

describe('environments of one account', () => {
  const account = '111111111111';
  const named = (name: string, environment: string, permissionsBoundary?: string): Pipeline => {
    const some = pipelines[1]?.deployed[0];
    if (some === undefined) throw new Error('There is no pipeline.');
    return {
      ...some,
      name,
      environment: {
        ...{ name: environment, account, region: 'eu-west-1', protected: false },
        ...(permissionsBoundary === undefined ? {} : { permissionsBoundary }),
      },
    };
  };

  test.each([
    ['x_dev', 'prod', 'x-dev-prod'],
    ['orders', 'eu-dev', 'orders-eu-dev'],
  ])('a pipeline %s in %s, whose names the roles of dev would hold, is refused', (name, environment, told) => {
    expect(() => refuseMixed([named('orders', 'dev'), named(name, environment)])).toThrow(
      `${told}, which is of ${environment}, would be within the roles of dev: they may touch *-dev and *-dev-*.`,
    );
  });

  test('names that only sound alike are not', () => {
    expect(() =>
      refuseMixed([named('orders', 'dev'), named('developers', 'prod'), named('dev', 'prod')]),
    ).not.toThrow();
  });

  test('pipelines of one environment have one boundary', () => {
    expect(() => refuseMixed([named('orders', 'dev', 'acme'), named('shop', 'dev')])).toThrow(
      'The pipelines of dev have other permissions boundaries: acme, none.',
    );
  });
});

test('Lake Formation: where it leaves new tables to IAM there is nothing to grant, else the grants are told', async () => {
  const clients = (tables: object[]) => ({
    iam: { send: async () => ({ OpenIDConnectProviderList: [] }) },
    lakeFormation: {
      send: async () => ({
        DataLakeSettings: { CreateDatabaseDefaultPermissions: iamAllowed, CreateTableDefaultPermissions: tables },
      }),
    },
  });
  const iamAllowed = [{ Principal: { DataLakePrincipalIdentifier: 'IAM_ALLOWED_PRINCIPALS' }, Permissions: ['ALL'] }];
  const places = dev.map(({ place }) => place);
  expect(grants(await accountSettings(clients(iamAllowed) as never), places)).toEqual([]);
  expect(grants(await accountSettings(clients([]) as never), places)).toContain(
    '  penstock-run-dev: on all tables of temperatures_db: SELECT, DESCRIBE',
  );
});

describe('the verb', () => {
  let repositoryOf: Project;
  beforeAll(async () => {
    repositoryOf = project({});
    await repositoryOf.penstock('init');
  });
  afterAll(() => repositoryOf.remove());

  test('prints the template, and what to do with it', async () => {
    const words = ['bootstrap', '--env', 'dev', '--repository', 'acme@12/orders@34', '--cloud', 'local'];
    const { code, stdout, stderr } = await repositoryOf.penstock(...words);
    expect(code).toBe(0);
    expect(Object.keys((JSON.parse(stdout) as BootstrapTemplate).Resources)).toContain('PenstockApplyDev');
    expect(stderr).toContain('set the variable PENSTOCK_AWS of the repository to true');
  });

  test('deploys it, once', async () => {
    const words = ['bootstrap', '--env', 'dev', '--repository', 'acme@12/orders@34', '--cloud', 'local', '--deploy'];
    const [first, second] = [await repositoryOf.penstock(...words), await repositoryOf.penstock(...words)];
    expect(first).toMatchObject({ code: 0, stdout: 'Stack penstock-bootstrap: created.\n' });
    expect(first.stderr).toContain(
      'dev has no permissions boundary: whoever deploys to it may do anything there. permissions_boundary: penstock-boundary-dev gives it one.',
    );
    expect(second).toMatchObject({ code: 0, stdout: 'Stack penstock-bootstrap: unchanged.\n' });
  });

  test('without the name of an environment, it says which there are', async () => {
    const { code, stderr } = await repositoryOf.penstock('bootstrap', '--repository', 'acme@12/orders@34');
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'error Of which environment is the account?\n  --env dev\n' });
  });
});
