import type { StackEvent } from '../aws/stacks.ts';
import { CloudError, type Position } from '../errors.ts';
import type { Deployable } from '../render/artifacts.ts';

/** The first resource that failed by itself, traced to the YAML; the others were only cancelled with it. */
export function deploymentFailure(
  stackName: string,
  status: string,
  events: readonly StackEvent[],
  artifacts: Deployable,
): CloudError {
  const root = events.find(
    ({ ResourceStatus = '', ResourceStatusReason = '' }) =>
      ResourceStatus.endsWith('_FAILED') && !/cancelled/i.test(ResourceStatusReason),
  );
  const message =
    root === undefined
      ? `The stack ${stackName} ended as ${status}.`
      : `${root.ResourceType} ${root.LogicalResourceId} could not be deployed: ${root.ResourceStatusReason}`;
  const at =
    root?.LogicalResourceId === undefined ? undefined : positionOf(artifacts.sourceMap[root.LogicalResourceId]);
  const outgrown = /already exists in stack/.test(root?.ResourceStatusReason ?? '') && artifacts.hasChildStacks;
  return new CloudError('deploy-failed', message, {
    hint: outgrown
      ? `The stack is ${status}: what it was before stays in force. Jobs cannot move to a child stack while the stack has them: destroy it first, which keeps the data, and deploy again.`
      : `The stack is ${status}: what it was before stays in force. Correct the cause and deploy again.`,
    at,
  });
}

function positionOf(place: string | undefined): Position | undefined {
  const [, file, line] = /^(.*):(\d+)$/.exec(place ?? '') ?? [];
  if (file === undefined || line === undefined) return undefined;
  return { file, line: Number(line), column: 1, endLine: Number(line), endColumn: 1 };
}
