import { missingPermission, remedy } from '../aws/denied.ts';
import type { StackEvent } from '../aws/stacks.ts';
import { CloudError, type Position } from '../errors.ts';
import type { Deployable } from '../render/artifacts.ts';

/**
 * The first resource that failed by itself, traced to the YAML, then the others that did; those that were only
 * cancelled with them are counted.
 */
export function deploymentFailure(
  stackName: string,
  status: string,
  events: readonly StackEvent[],
  artifacts: Deployable,
): CloudError {
  const failed = events
    .filter(({ ResourceStatus = '' }) => ResourceStatus.endsWith('_FAILED'))
    .filter(({ PhysicalResourceId, StackId }) => PhysicalResourceId !== StackId);
  const [cancelled, own] = [failed.filter(isCancelled), failed.filter((event) => !isCancelled(event))];
  // A child stack says of itself only that something in it has failed.
  const roots = own.filter(({ ResourceType }) => ResourceType !== 'AWS::CloudFormation::Stack');
  const [root, ...others] = roots.length > 0 ? roots : own;
  if (root === undefined) {
    return new CloudError('deploy-failed', `The stack ${stackName} ended as ${status}.`, {
      hint: 'Look at its events; correct the cause and deploy again.',
    });
  }
  const place = (event: StackEvent) => artifacts.sourceMap[event.LogicalResourceId ?? ''];
  const lines = [
    told(root),
    ...others.map((event) => `    also ${told(event)}${place(event) === undefined ? '' : ` (${place(event)})`}`),
    ...(cancelled.length === 0 ? [] : [`    ${cancelled.length} more were cancelled with it.`]),
  ];
  return new CloudError('deploy-failed', lines.join('\n'), {
    hint: hintFor(status, root.ResourceStatusReason ?? '', artifacts),
    at: positionOf(place(root)),
  });
}

const isCancelled = ({ ResourceStatusReason = '' }: StackEvent): boolean => /cancelled/i.test(ResourceStatusReason);

const told = ({ ResourceType, LogicalResourceId, ResourceStatusReason }: StackEvent): string =>
  `${ResourceType} ${LogicalResourceId} could not be deployed: ${ResourceStatusReason}`;

function hintFor(status: string, reason: string, { hasChildStacks }: Deployable): string {
  const inForce =
    status === 'UPDATE_ROLLBACK_COMPLETE'
      ? `The stack is ${status}: what it was before stays in force.`
      : `The stack is ${status}.`;
  if (/already exists in stack/.test(reason) && hasChildStacks) {
    return `${inForce} Jobs cannot move to a child stack while the stack has them: destroy it first, which keeps the data, and deploy again.`;
  }
  const missing = missingPermission(reason);
  return [
    inForce,
    ...(missing === undefined ? [] : [`${remedy(missing)}.`]),
    'Correct the cause and deploy again.',
  ].join(' ');
}

function positionOf(place: string | undefined): Position | undefined {
  const [, file, line] = /^(.*):(\d+)$/.exec(place ?? '') ?? [];
  if (file === undefined || line === undefined) return undefined;
  return { file, line: Number(line), column: 1, endLine: Number(line), endColumn: 1 };
}
