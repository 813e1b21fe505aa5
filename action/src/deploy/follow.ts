import type { Cloud } from '../aws/cloud.ts';
import { eventsAfter, followStack, type Stack } from '../aws/stacks.ts';
import type { DeployProgress } from './progress.ts';

/** Where a deployment works. */
export interface Site {
  readonly cloud: Cloud;
  readonly progress: DeployProgress;
  readonly signal: AbortSignal;
}

/** Tells of what happens in the stack from now on, until its operation has ended; undefined: it is gone. */
export async function follow(
  { cloud, progress, signal }: Site,
  { StackName = '', StackId = StackName }: Stack,
): Promise<Stack | undefined> {
  const seen = await eventsAfter(cloud, StackId, undefined);
  return followStack(cloud, StackId, seen.at(-1)?.EventId, (event) => progress.event(event), signal);
}
