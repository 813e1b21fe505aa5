import type { Environment } from '../graph/model.ts';
import { partition } from './partition.ts';

/** `arn:aws:<service>:<region>:<account>:<resource>` of an environment. */
export function arn({ region, account }: Environment, service: string, resource: string): string {
  return `arn:${partition(region)}:${service}:${region}:${account}:${resource}`;
}

/** Of a managed policy that bounds roles; IAM has no regions. */
export const boundaryArn = ({ region, account }: Environment, policy: string): string =>
  `arn:${partition(region)}:iam::${account}:policy/${policy}`;
