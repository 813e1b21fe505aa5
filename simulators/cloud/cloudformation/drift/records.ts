/** What the last look at the drift of a stack has found. */
import type { PropertyDifference, StackResourceDriftStatus } from '@aws-sdk/client-cloudformation';

import type { World } from '../../service.ts';

export interface DetectionRecord {
  readonly stackId: string;
  /** How many resources are not what they were deployed as. */
  readonly drifted: number;
  readonly timestamp: string;
}

export interface DriftRecord {
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly status: StackResourceDriftStatus;
  readonly differences: readonly PropertyDifference[];
  readonly timestamp: string;
}

export const detections = ({ store }: Pick<World, 'store'>) =>
  store.collection<DetectionRecord>('cloudformation/drift-detections');

/** Keys are `stackId logicalId`. */
export const drifts = ({ store }: Pick<World, 'store'>) => store.collection<DriftRecord>('cloudformation/drifts');
