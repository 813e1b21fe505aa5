/** Roles and inline policies. IAM is global and not in the local cloud: they are remembered. */
import { createHash } from 'node:crypto';

import type { IAMManagedPolicyProperties } from '@awboost/cfn-resource-types/AWS-IAM-ManagedPolicy';
import type { IAMOIDCProviderProperties } from '@awboost/cfn-resource-types/AWS-IAM-OIDCProvider';
import type { IAMPolicyProperties } from '@awboost/cfn-resource-types/AWS-IAM-Policy';
import type { IAMRoleProperties } from '@awboost/cfn-resource-types/AWS-IAM-Role';

import { arn } from './provider.ts';
import { recorded } from './recorded.ts';

export const role = recorded<IAMRoleProperties>({
  type: 'AWS::IAM::Role',
  customName: ({ RoleName }) => RoleName,
  generatedName: { longest: 64 },
  physicalId: (name) => name,
  attributes: (name, { Path = '/' }, world) => {
    const Arn = arn(world, 'iam', `role${Path}${name}`);
    return { Arn, RoleId: `AROA${createHash('sha256').update(Arn).digest('hex').slice(0, 17).toUpperCase()}` };
  },
});

export const policy = recorded<IAMPolicyProperties>({
  type: 'AWS::IAM::Policy',
  // An inline policy has its name within each of its roles only.
  customName: () => undefined,
  generatedName: { longest: 128 },
  physicalId: (name) => name,
  attributes: (Id) => ({ Id }),
});

export const managedPolicy = recorded<IAMManagedPolicyProperties>({
  type: 'AWS::IAM::ManagedPolicy',
  customName: ({ ManagedPolicyName }) => ManagedPolicyName,
  generatedName: { longest: 128 },
  physicalId: (name, { Path = '/' }, world) => arn(world, 'iam', `policy${Path}${name}`),
  attributes: (PolicyArn) => ({ PolicyArn }),
});

/** An account has one for each issuer of tokens. */
export const oidcProvider = recorded<IAMOIDCProviderProperties>({
  type: 'AWS::IAM::OIDCProvider',
  customName: ({ Url = '' }) => Url.replace('https://', ''),
  generatedName: { longest: 255 },
  physicalId: (name, _, world) => arn(world, 'iam', `oidc-provider/${name}`),
  attributes: (Arn) => ({ Arn }),
});
