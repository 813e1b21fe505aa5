import { deleteStack, stackResources, type Stack } from '../aws/stacks.ts';
import { CloudError } from '../errors.ts';
import { follow, type Site } from './follow.ts';

/** Deletes the stack, and stays until it is gone. What the template keeps is kept. Raises CloudError `code`. */
export async function removeStack(site: Site, stack: Stack, code: 'stack-broken' | 'destroy-failed'): Promise<void> {
  const { StackName = '', StackId = StackName } = stack;
  await deleteStack(site.cloud, StackId);
  const after = await follow(site, stack);
  if (after === undefined) return;
  const held = (await stackResources(site.cloud, StackId)).filter(
    ({ ResourceStatus }) => ResourceStatus === 'DELETE_FAILED',
  );
  const lines = held.map(
    ({ ResourceType, LogicalResourceId, ResourceStatusReason = '' }) =>
      `    ${ResourceType} ${LogicalResourceId}: ${ResourceStatusReason}`,
  );
  throw new CloudError(
    code,
    [`The stack ${StackName} is ${after.StackStatus}: CloudFormation could not delete`, ...lines].join('\n'),
    { hint: 'Remove the cause, and give the same command again.' },
  );
}
