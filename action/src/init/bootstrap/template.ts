/** The stack that an account has once: who may plan, run and deploy from GitHub. Nothing in it costs anything. */
import type { IAMManagedPolicyProperties } from '@awboost/cfn-resource-types/AWS-IAM-ManagedPolicy';
import type { IAMOIDCProviderProperties } from '@awboost/cfn-resource-types/AWS-IAM-OIDCProvider';
import type { IAMRoleProperties } from '@awboost/cfn-resource-types/AWS-IAM-Role';
import { logicalId } from '../../render/names.ts';
import { partition } from '../../render/partition.ts';
import type { Intrinsic, ResourceType, WithIntrinsics } from '../../render/template/properties.ts';
import { roleName, type RoleKind } from '../roles.ts';
import { boundaryName, boundaryStatements, hasOwnBoundary, type RenderedRight } from './boundary.ts';
import type { Place } from './place.ts';
import { allowed, inOnePolicy, packed, resourceStatements, type PolicyStatement } from './policies.ts';
import type { RepositoryId } from './repository-id.ts';
import { issuer, trustPolicy, type JobContext } from './trust.ts';
import { mayApply, mayPassRoles, mayPlan, mayRun, notBeyond, notItself } from './verb-rights.ts';

export const stackName = 'penstock-bootstrap';

export interface Account {
  readonly repository: RepositoryId;
  /** The account has GitHub's OIDC provider already, and not from this stack. */
  readonly hasProvider: boolean;
  /** All that are in the account, at least one; each with the types of the resources that its pipelines have. */
  readonly environments: readonly AccountEnvironment[];
}

/** In one region. */
export interface AccountEnvironment {
  readonly place: Place;
  readonly types: ReadonlySet<ResourceType>;
  /** Of the roles that its pipelines render. */
  readonly rights: readonly RenderedRight[];
}

export interface BootstrapTemplate {
  readonly AWSTemplateFormatVersion: '2010-09-09';
  readonly Description: string;
  readonly Resources: Readonly<Record<string, BootstrapResource>>;
  /** `Provider`: it is from this stack. */
  readonly Outputs?: Readonly<Record<string, { readonly Description: string; readonly Value: Intrinsic }>>;
}

type BootstrapResource =
  | { readonly Type: 'AWS::IAM::OIDCProvider'; readonly Properties: IAMOIDCProviderProperties }
  | { readonly Type: 'AWS::IAM::Role'; readonly Properties: WithIntrinsics<IAMRoleProperties> }
  | { readonly Type: 'AWS::IAM::ManagedPolicy'; readonly Properties: IAMManagedPolicyProperties };

/** Raises UserError `policy-too-large`. */
export function bootstrapTemplate(account: Account): BootstrapTemplate {
  const { environments, hasProvider } = account;
  const seeing = environments.flatMap(({ place, types }) => [
    ...allowed(mayPlan(place)),
    ...resourceStatements(place, types, 'read'),
  ]);
  const roles = [...Map.groupBy(environments, ({ place }) => place.environment.name)].flatMap(([name, those]) => {
    const [{ place } = { place: undefined }] = those;
    if (place === undefined) return [];
    const running = those.flatMap((one) => allowed(mayRun(one.place)));
    const applying = [...those.flatMap(mayDeploy), ...running, notItself(place), ...notBeyond(place)];
    return [
      boundary(those),
      role(account, 'run', place, ['ref:refs/heads/main', `environment:${name}`], running),
      role(account, 'apply', place, [`environment:${name}`], applying),
    ];
  });
  const [first] = environments;
  if (first === undefined) throw new RangeError('An account without environments has no roles.');
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'Penstock: what GitHub Actions may do in this account.',
    Resources: Object.assign(
      hasProvider ? {} : { GitHub: provider },
      role(account, 'plan', first.place, ['ref:refs/heads/main'], seeing),
      ...roles,
    ) as BootstrapTemplate['Resources'],
    ...(hasProvider ? {} : { Outputs: { Provider: { Description: 'Of the tokens.', Value: { Ref: 'GitHub' } } } }),
  };
}

const mayDeploy = ({ place, types }: AccountEnvironment): readonly PolicyStatement[] => [
  ...allowed([...mayApply(place), ...mayPlan(place)]),
  ...resourceStatements(place, types, 'read'),
  ...resourceStatements(place, types, 'write'),
  ...allowed([mayPassRoles(place)]),
];

/** The one that its roles name, unless that is somebody else's. */
function boundary(those: readonly AccountEnvironment[]): Readonly<Record<string, BootstrapResource>> {
  const environment = those.map(({ place }) => place.environment).find(hasOwnBoundary);
  if (environment === undefined) return {};
  const name = boundaryName(environment.name);
  return {
    [logicalId('', name.replaceAll('-', '_'))]: {
      Type: 'AWS::IAM::ManagedPolicy',
      Properties: {
        ManagedPolicyName: name,
        Description: 'What no role of a pipeline goes beyond.',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: inOnePolicy(name, boundaryStatements(those.flatMap(({ rights }) => rights))),
        },
      },
    },
  };
}

/** AWS looks after the thumbprints of GitHub's certificates itself. */
const provider: BootstrapResource = {
  Type: 'AWS::IAM::OIDCProvider',
  Properties: { Url: `https://${issuer}`, ClientIdList: ['sts.amazonaws.com'] },
};

const descriptions: Readonly<Record<RoleKind, string>> = {
  plan: 'Sees what is deployed; writes nothing.',
  run: 'Runs what is deployed, and reads what comes of it.',
  apply: 'Deploys what was reviewed, and trains.',
};

function role(
  { repository, hasProvider }: Account,
  kind: RoleKind,
  { environment }: Place,
  contexts: readonly JobContext[],
  statements: readonly PolicyStatement[],
): Readonly<Record<string, BootstrapResource>> {
  const RoleName = roleName(kind, environment.name);
  const id = logicalId('', RoleName.replaceAll('-', '_'));
  const { account, region } = environment;
  const existing = `arn:${partition(region)}:iam::${account}:oidc-provider/${issuer}`;
  const policies = packed(RoleName, statements).map((Statement, index) => ({
    id: `${id}Policy${index + 1}`,
    Statement,
  }));
  const properties: WithIntrinsics<IAMRoleProperties> = {
    RoleName,
    Description: descriptions[kind],
    AssumeRolePolicyDocument: trustPolicy(hasProvider ? existing : { Ref: 'GitHub' }, repository, contexts),
    ManagedPolicyArns: policies.map((policy) => ({ Ref: policy.id })),
  };
  return {
    [id]: { Type: 'AWS::IAM::Role', Properties: properties },
    ...Object.fromEntries(
      policies.map((policy): [string, BootstrapResource] => [
        policy.id,
        {
          Type: 'AWS::IAM::ManagedPolicy',
          Properties: {
            Description: descriptions[kind],
            PolicyDocument: { Version: '2012-10-17', Statement: policy.Statement },
          },
        },
      ]),
    ),
  };
}
