import { changeSetDescription } from '../aws/change-sets.ts';
import type { Cloud } from '../aws/cloud.ts';
import { describeStack, type Stack } from '../aws/stacks.ts';
import { CloudError } from '../errors.ts';
import { follow, type Site } from './follow.ts';
import { refuseForeign, type Owner } from './ours.ts';
import { removeStack } from './remove.ts';
import { stateOf, type IdleState } from './stack-state.ts';
import { stuckStack } from './stuck.ts';

/** How long other operations on the stack are waited for, in milliseconds. */
const busyLimit = 30 * 60 * 1000;

/**
 * The stack as a base for an update, or undefined where one is to be created. Raises CloudError `stack-busy` after 30
 * minutes, `stack-broken` for what only a person can mend, and UserError `foreign-stack`.
 */
export async function settle(site: Site, pipeline: Owner, stackName: string): Promise<Stack | undefined> {
  const state = await idleState(site, stackName);
  switch (state.kind) {
    case 'absent':
    case 'empty':
      return undefined;
    case 'updatable':
      refuseForeign(state.stack, pipeline);
      return state.stack;
    case 'stillborn':
      refuseForeign(state.stack, pipeline);
      site.progress.waiting(
        `The stack ${stackName} is ${state.stack.StackStatus}; it is removed first, and the buckets stay.`,
      );
      await removeStack(site, state.stack, 'stack-broken');
      return undefined;
    case 'stuck':
      throw await stuckStack(site.cloud, state.stack);
  }
}

/** The state of the stack when nobody changes it any more. Raises CloudError `stack-busy` after 30 minutes. */
export async function idleState(site: Site, stackName: string): Promise<IdleState> {
  const limit = AbortSignal.timeout(busyLimit);
  for (;;) {
    const state = stateOf(await describeStack(site.cloud, stackName));
    if (state.kind !== 'busy') return state;
    await waitFor(site, state.stack, limit);
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
