/** Roles and inline policies. IAM is global and not in the local cloud: they are remembered. */
import { createHash } from 'node:crypto';

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
