/** What CloudFormation finds changed past it. */
import {
  DescribeStackDriftDetectionStatusCommand,
  DescribeStackResourceDriftsCommand,
  DetectStackDriftCommand,
  type PropertyDifference,
  type StackResourceDrift,
} from '@aws-sdk/client-cloudformation';
import type { Cloud } from './cloud.ts';
import { saying } from './errors.ts';
import { until } from './wait.ts';

export type { PropertyDifference, StackResourceDrift };

export interface StackDrift {
  /** Of every status but IN_SYNC. Children of the stack are not looked into. */
  readonly resources: readonly StackResourceDrift[];
  /** Why not everything could be looked at, in AWS's words; undefined: it could. */
  readonly incomplete: string | undefined;
}

/** CloudFormation's limit for one detection, and more, in milliseconds. */
const longest = 30 * 60 * 1000;

export async function stackDrift(cloud: Cloud, StackName: string, signal: AbortSignal): Promise<StackDrift> {
  return saying(`Looking for changes by hand in ${StackName}`, async () => {
    const { StackDriftDetectionId } = await cloud.cloudFormation.send(new DetectStackDriftCommand({ StackName }));
    const incomplete = await until(
      async () => {
        const { DetectionStatus, DetectionStatusReason = 'no reason is given' } = await cloud.cloudFormation.send(
          new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId }),
        );
        if (DetectionStatus === 'DETECTION_IN_PROGRESS') return { changed: false };
        return { result: DetectionStatus === 'DETECTION_FAILED' ? DetectionStatusReason : undefined };
      },
      AbortSignal.any([signal, AbortSignal.timeout(longest)]),
    );
    return { resources: await resourceDrifts(cloud, StackName), incomplete };
  });
}

async function resourceDrifts(cloud: Cloud, StackName: string): Promise<readonly StackResourceDrift[]> {
  const drifts: StackResourceDrift[] = [];
  let NextToken: string | undefined;
  do {
    const page = await cloud.cloudFormation.send(
      new DescribeStackResourceDriftsCommand({
        StackName,
        StackResourceDriftStatusFilters: ['MODIFIED', 'DELETED', 'NOT_CHECKED'],
        ...(NextToken === undefined ? {} : { NextToken }),
      }),
    );
    drifts.push(...(page.StackResourceDrifts ?? []));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return drifts;
}
