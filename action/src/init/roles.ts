import type { Environment } from '../graph/model.ts';
import { partition } from '../render/partition.ts';

/** The roles that `bootstrap` makes in an account, from the weakest to the strongest. */
export type RoleKind = 'plan' | 'run' | 'apply';

/** `run` and `apply` are for one environment each: what may write to one may not write to another. */
export const roleName = (kind: RoleKind, environment: string): string =>
  kind === 'plan' ? 'penstock-plan' : `penstock-${kind}-${environment}`;

export const roleArn = (kind: RoleKind, { name, account, region }: Environment): string =>
  `arn:${partition(region)}:iam::${account}:role/${roleName(kind, name)}`;
