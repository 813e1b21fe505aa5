/** Drift: what somebody has changed past CloudFormation. */
import type {
  DescribeStackDriftDetectionStatusInput,
  DescribeStackDriftDetectionStatusOutput,
  DescribeStackResourceDriftsInput,
  DescribeStackResourceDriftsOutput,
  DetectStackDriftInput,
  DetectStackDriftOutput,
  StackResourceDriftStatus,
} from '@aws-sdk/client-cloudformation';

import { onlyKnown } from '../../input.ts';
import type { World } from '../../service.ts';
import { validationError } from '../errors.ts';
import { page } from '../page.ts';
import type { ResourceRecord } from '../records.ts';
import { providerOf } from '../resources/index.ts';
import { isHeld, type Stacks } from '../stacks.ts';
import { differences } from './compare.ts';
import { actualProperties } from './readers.ts';
import { detections, drifts, type DriftRecord } from './records.ts';

export function driftCommands(world: World, stacks: Stacks) {
  return {
    /** Has looked at everything when it answers, where AWS takes minutes. */
    async DetectStackDrift(input: DetectStackDriftInput): Promise<DetectStackDriftOutput> {
      onlyKnown('DetectStackDrift', input, ['StackName']);
      const { stackId, stackName, status } = stacks.get(input.StackName ?? '');
      if (!/^(CREATE|UPDATE|UPDATE_ROLLBACK)_(COMPLETE|FAILED)$/.test(status)) {
        throw validationError(`Stack [${stackName}] is in ${status} state. Drift detection cannot be performed.`);
      }
      const held = stacks.resources(stackId).filter(isHeld);
      const found = await Promise.all(held.map((resource) => driftOf(resource, world)));
      const StackDriftDetectionId = crypto.randomUUID();
      const drifted = found.filter(({ status }) => status === 'MODIFIED' || status === 'DELETED').length;
      world.store.transaction(() => {
        for (const { key } of drifts(world).list(`${stackId} `)) drifts(world).delete(key);
        for (const drift of found) drifts(world).put(`${stackId} ${drift.logicalId}`, drift);
        const timestamp = world.clock.now().toISOString();
        detections(world).put(StackDriftDetectionId, { stackId, drifted, timestamp });
      });
      return { StackDriftDetectionId };
    },

    async DescribeStackDriftDetectionStatus(
      input: DescribeStackDriftDetectionStatusInput,
    ): Promise<DescribeStackDriftDetectionStatusOutput> {
      const id = input.StackDriftDetectionId ?? '';
      const detection = detections(world).get(id);
      if (detection === undefined) throw validationError(`Drift detection [${id}] does not exist`);
      const { stackId, drifted, timestamp } = detection;
      return {
        StackId: stackId,
        StackDriftDetectionId: id,
        StackDriftStatus: drifted > 0 ? 'DRIFTED' : 'IN_SYNC',
        DetectionStatus: 'DETECTION_COMPLETE',
        DriftedStackResourceCount: drifted,
        Timestamp: new Date(timestamp),
      };
    },

    async DescribeStackResourceDrifts(
      input: DescribeStackResourceDriftsInput,
    ): Promise<DescribeStackResourceDriftsOutput> {
      onlyKnown('DescribeStackResourceDrifts', input, ['StackName', 'StackResourceDriftStatusFilters', 'NextToken']);
      const { stackId } = stacks.get(input.StackName ?? '');
      const wanted = drifts(world)
        .list(`${stackId} `)
        .map(({ value }) => value)
        .filter(({ status }) => input.StackResourceDriftStatusFilters?.includes(status) ?? true);
      const { items, ...rest } = page(wanted, input.NextToken);
      return {
        StackResourceDrifts: items.map(({ logicalId, physicalId, type, status, differences, timestamp }) => ({
          StackId: stackId,
          LogicalResourceId: logicalId,
          PhysicalResourceId: physicalId,
          ResourceType: type,
          StackResourceDriftStatus: status,
          PropertyDifferences: [...differences],
          Timestamp: new Date(timestamp),
        })),
        ...rest,
      };
    },
  };
}

async function driftOf(resource: ResourceRecord, world: World): Promise<DriftRecord> {
  const { logicalId, physicalId = '', type, properties } = resource;
  const timestamp = world.clock.now().toISOString();
  const as = (status: StackResourceDriftStatus, differences: DriftRecord['differences'] = []) => ({
    ...{ logicalId, physicalId, type, status, differences, timestamp },
  });
  if (!(await providerOf(type).exists(physicalId, properties, world))) return as('DELETED');
  const actual = await actualProperties(resource, world);
  if (actual === undefined) return as('NOT_CHECKED');
  const found = differences(type, properties, actual);
  return as(found.length > 0 ? 'MODIFIED' : 'IN_SYNC', found);
}
