import { changeSetDescription, executeChangeSet } from '../aws/change-sets.ts';
import type { Cloud } from '../aws/cloud.ts';
import { describeStack, eventsAfter, followStack, type Stack, type StackEvent } from '../aws/stacks.ts';
import { until } from '../aws/wait.ts';
import { CloudError } from '../errors.ts';
import type { Deployable } from '../render/artifacts.ts';
import { deploymentFailure } from './failure.ts';
import type { Site } from './follow.ts';

/**
 * Executes the change set, and follows it to its end. Raises CloudError `deploy-failed`, or `stack-busy` when another
 * deployment was quicker: then nothing of this one was applied.
 */
export async function apply(
  site: Site,
  stackName: string,
  changeSetName: string,
  artifacts: Deployable,
): Promise<Stack | undefined> {
  const { cloud, progress } = site;
  const stackId = (await describeStack(cloud, stackName))?.StackId ?? stackName;
  const before = (await eventsAfter(cloud, stackId, undefined)).at(-1)?.EventId;
  const isBegun = await executeChangeSet(cloud, stackName, changeSetName);
  if (!isBegun) await refuseOthers(cloud, stackName, changeSetName);
  const events: StackEvent[] = [];
  const stack = await goingOn(site, stackName, async () => {
    if (isBegun) await firstEvent(site, stackId, before);
    const keep = (event: StackEvent) => {
      events.push(event);
      progress.event(event);
    };
    return followStack(cloud, stackId, before, keep, site.signal);
  });
  const status = stack?.StackStatus ?? 'DELETE_COMPLETE';
  if (!['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE'].includes(status)) {
    const all = [...(await childEvents(cloud, stackName, events)), ...events];
    throw deploymentFailure(stackName, status, all, artifacts);
  }
  return stack;
}

/**
 * That the change set cannot be executed is no error when it is the one that the stack is at: the answer was lost, or
 * another deployment of the same artifacts has executed it.
 */
async function refuseOthers(cloud: Cloud, stackName: string, changeSetName: string): Promise<void> {
  const { ChangeSetId = '' } = (await describeStack(cloud, stackName)) ?? {};
  if (ChangeSetId.includes(`:changeSet/${changeSetName}/`)) return;
  const by = ChangeSetId === '' ? undefined : await changeSetDescription(cloud, ChangeSetId);
  throw new CloudError(
    'stack-busy',
    `Another deployment of ${stackName} was quicker${by === undefined ? '' : `: that by ${by}`}. Nothing of this one was applied.`,
    { hint: 'Look at what it has changed, and deploy again if this is still to be.' },
  );
}

/** Whatever ends the following does not end what CloudFormation does. */
async function goingOn<T>({ progress }: Site, stackName: string, follow: () => Promise<T>): Promise<T> {
  try {
    return await follow();
  } catch (error) {
    progress.waiting(`The stack ${stackName} goes on in AWS; the same command waits for it, and goes on from there.`);
    throw error;
  }
}

/** The events of the child stacks that failed: their own resources say why. */
async function childEvents(
  cloud: Cloud,
  stackName: string,
  events: readonly StackEvent[],
): Promise<readonly StackEvent[]> {
  const failed = events.filter(
    ({ ResourceType, ResourceStatus, LogicalResourceId, PhysicalResourceId }) =>
      ResourceType === 'AWS::CloudFormation::Stack' &&
      ResourceStatus?.endsWith('_FAILED') === true &&
      LogicalResourceId !== stackName &&
      PhysicalResourceId !== undefined &&
      PhysicalResourceId !== '',
  );
  const found = await Promise.all(
    failed.map(({ PhysicalResourceId = '' }) => eventsAfter(cloud, PhysicalResourceId, undefined)),
  );
  return found.flat();
}

/** Milliseconds between the asking and the first event. */
const longestPause = 5 * 60 * 1000;

/** A stack says for a moment that it is complete, when its update was only just asked for. */
async function firstEvent({ cloud, signal }: Site, stackId: string, before: string | undefined): Promise<void> {
  const deadline = Date.now() + longestPause;
  await until(async () => {
    const events = await eventsAfter(cloud, stackId, before);
    if (events.length > 0) return { result: undefined };
    if (Date.now() < deadline) return { changed: false };
    throw new CloudError('stack-busy', 'CloudFormation has taken the change set, and has not begun after 5 minutes.', {
      hint: 'Look at the events of the stack, and deploy again.',
    });
  }, signal);
}
