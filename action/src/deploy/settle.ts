import { changeSetDescription } from '../aws/change-sets.ts';
import type { Cloud } from '../aws/cloud.ts';
import { deleteStack, describeStack, eventsAfter, followStack, stackResources, type Stack } from '../aws/stacks.ts';
import { CloudError } from '../errors.ts';
import type { Pipeline } from '../graph/model.ts';
import { refuseForeign } from './ours.ts';
import type { DeployProgress } from './progress.ts';
import { stateOf } from './stack-state.ts';
import { stuckStack } from './stuck.ts';

/** How long other operations on the stack are waited for, in milliseconds. */
const busyLimit = 30 * 60 * 1000;

export interface Site {
  readonly cloud: Cloud;
  readonly progress: DeployProgress;
  readonly signal: AbortSignal;
}

/**
 * The stack as a base for an update, or undefined where one is to be created. Raises CloudError `stack-busy` after 30
 * minutes, `stack-broken` for what only a person can mend, and UserError `foreign-stack`.
 */
export async function settle(site: Site, pipeline: Pipeline, stackName: string): Promise<Stack | undefined> {
  const limit = AbortSignal.timeout(busyLimit);
  for (;;) {
    const state = stateOf(await describeStack(site.cloud, stackName));
    switch (state.kind) {
      case 'absent':
      case 'empty':
        return undefined;
      case 'updatable':
        refuseForeign(state.stack, pipeline);
        return state.stack;
      case 'busy':
        await waitFor(site, state.stack, limit);
        break;
      case 'stillborn':
        refuseForeign(state.stack, pipeline);
        await remove(site, state.stack);
        break;
      case 'stuck':
        throw await stuckStack(site.cloud, state.stack);
    }
  }
}

async function waitFor(site: Site, stack: Stack, limit: AbortSignal): Promise<void> {
  site.progress.waiting(await busyWith(site.cloud, stack));
  try {
    await follow({ ...site, signal: AbortSignal.any([site.signal, limit]) }, stack);
  } catch (error) {
    if (!limit.aborted || site.signal.aborted) throw error;
    throw new CloudError(
      'stack-busy',
      `Another operation on the stack ${stack.StackName} has not ended within 30 minutes.`,
      { hint: 'Look at its events, and deploy again when it has ended.' },
    );
  }
}

/** `Waiting: the stack shop-dev is UPDATE_IN_PROGRESS since 12:03:10 UTC, by ada in https://…`. */
async function busyWith(cloud: Cloud, stack: Stack): Promise<string> {
  const since = (stack.LastUpdatedTime ?? stack.CreationTime)?.toISOString().slice(11, 19);
  const by = stack.ChangeSetId === undefined ? undefined : await changeSetDescription(cloud, stack.ChangeSetId);
  const parts = [
    `Waiting: the stack ${stack.StackName} is ${stack.StackStatus}`,
    ...(since === undefined ? [] : [` since ${since} UTC`]),
    ...(by === undefined ? [] : [`, by ${by}`]),
  ];
  return parts.join('');
}

/** Its creation has failed and was taken back. What is kept on deletion, the next stack adopts. */
async function remove(site: Site, stack: Stack): Promise<void> {
  const { StackName = '', StackId = StackName, StackStatus } = stack;
  site.progress.waiting(`The stack ${StackName} is ${StackStatus}; it is removed first, and the buckets stay`);
  await deleteStack(site.cloud, StackId);
  const after = await follow(site, stack);
  if (after === undefined) return;
  const held = (await stackResources(site.cloud, StackId)).filter(
    ({ ResourceStatus }) => ResourceStatus === 'DELETE_FAILED',
  );
  throw new CloudError(
    'stack-broken',
    [
      `The stack ${StackName} is ${after.StackStatus}: CloudFormation could not delete`,
      ...held.map(
        ({ ResourceType, LogicalResourceId, ResourceStatusReason = '' }) =>
          `    ${ResourceType} ${LogicalResourceId}: ${ResourceStatusReason}`,
      ),
    ].join('\n'),
    { hint: 'Remove the cause, and deploy again.' },
  );
}

/** Tells of what happens from now on, until the operation has ended. */
async function follow({ cloud, progress, signal }: Site, { StackName = '', StackId = StackName }: Stack) {
  const seen = await eventsAfter(cloud, StackId, undefined);
  return followStack(cloud, StackId, seen.at(-1)?.EventId, (event) => progress.event(event), signal);
}
