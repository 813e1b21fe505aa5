/** Stacks and change sets of CloudFormation. */
import {
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  type Change,
  type Stack,
  type StackEvent,
} from '@aws-sdk/client-cloudformation';
import { CloudError } from '../errors.ts';
import type { Cloud } from './cloud.ts';
import { isAwsError, saying } from './errors.ts';
import { until } from './wait.ts';

export type { Change, Stack, StackEvent };

/** undefined: there is no such stack. */
export async function describeStack(cloud: Cloud, StackName: string): Promise<Stack | undefined> {
  return saying(`Looking at the stack ${StackName}`, async () => {
    try {
      const { Stacks = [] } = await cloud.cloudFormation.send(new DescribeStacksCommand({ StackName }));
      return Stacks.find(({ StackStatus }) => StackStatus !== 'DELETE_COMPLETE');
    } catch (error) {
      if (isAwsError(error, 'ValidationError') && String(error).includes('does not exist')) return undefined;
      throw error;
    }
  });
}

export interface ChangeSetRequest {
  readonly stackName: string;
  readonly changeSetName: string;
  readonly type: 'CREATE' | 'UPDATE';
  readonly templateUrl: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** The changes that the set would make; none: there is nothing to change, and the set is gone again. */
export async function createChangeSet(
  cloud: Cloud,
  request: ChangeSetRequest,
  signal: AbortSignal,
): Promise<readonly Change[]> {
  const { stackName: StackName, changeSetName: ChangeSetName } = request;
  return saying(`Making a change set for ${StackName}`, async () => {
    await deleteChangeSet(cloud, StackName, ChangeSetName);
    await cloud.cloudFormation.send(
      new CreateChangeSetCommand({
        StackName,
        ChangeSetName,
        ChangeSetType: request.type,
        TemplateURL: request.templateUrl,
        Capabilities: ['CAPABILITY_IAM'],
        ImportExistingResources: true,
        Tags: Object.entries(request.tags).map(([Key, Value]) => ({ Key, Value })),
      }),
    );
    const { status, reason } = await until(async () => {
      const { Status, StatusReason } = await cloud.cloudFormation.send(
        new DescribeChangeSetCommand({ StackName, ChangeSetName }),
      );
      const isDone = Status === 'CREATE_COMPLETE' || Status === 'FAILED';
      return isDone ? { result: { status: Status, reason: StatusReason ?? '' } } : { changed: false };
    }, signal);

    if (status === 'CREATE_COMPLETE') return changesOf(cloud, StackName, ChangeSetName);
    await deleteChangeSet(cloud, StackName, ChangeSetName);
    if (/didn't contain changes|No updates are to be performed/.test(reason)) return [];
    throw new CloudError('change-set-failed', `CloudFormation refused the change set for ${StackName}: ${reason}`);
  });
}

async function changesOf(cloud: Cloud, StackName: string, ChangeSetName: string): Promise<readonly Change[]> {
  const changes: Change[] = [];
  let NextToken: string | undefined;
  do {
    const page = await cloud.cloudFormation.send(
      new DescribeChangeSetCommand({ StackName, ChangeSetName, ...(NextToken === undefined ? {} : { NextToken }) }),
    );
    changes.push(...(page.Changes ?? []));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return changes;
}

/** One that a stopped deployment left behind has our name, and would be in the way. */
async function deleteChangeSet(cloud: Cloud, StackName: string, ChangeSetName: string): Promise<void> {
  try {
    await cloud.cloudFormation.send(new DeleteChangeSetCommand({ StackName, ChangeSetName }));
  } catch (error) {
    const isAbsent =
      isAwsError(error, 'ChangeSetNotFound', 'ChangeSetNotFoundException') || String(error).includes('does not exist');
    if (!isAbsent) throw error;
  }
}

export async function executeChangeSet(cloud: Cloud, StackName: string, ChangeSetName: string): Promise<void> {
  await saying(`Applying the change set to ${StackName}`, () =>
    cloud.cloudFormation.send(new ExecuteChangeSetCommand({ StackName, ChangeSetName })),
  );
}

export async function deleteStack(cloud: Cloud, StackName: string): Promise<void> {
  await saying(`Deleting the stack ${StackName}`, () =>
    cloud.cloudFormation.send(new DeleteStackCommand({ StackName })),
  );
}

/** Follows the stack until its operation ends, telling of every event that is newer than `after`; its last state. */
export async function followStack(
  cloud: Cloud,
  stackId: string,
  after: string | undefined,
  onEvent: (event: StackEvent) => void,
  signal: AbortSignal,
): Promise<Stack | undefined> {
  let last = after;
  return until(async () => {
    const stack = await describeStack(cloud, stackId);
    const events = await eventsAfter(cloud, stackId, last);
    for (const event of events) onEvent(event);
    last = events.at(-1)?.EventId ?? last;
    const isRunning = stack?.StackStatus?.endsWith('_IN_PROGRESS') ?? false;
    return isRunning ? { changed: events.length > 0 } : { result: stack };
  }, signal);
}

/** Oldest first. */
export async function eventsAfter(
  cloud: Cloud,
  StackName: string,
  eventId: string | undefined,
): Promise<readonly StackEvent[]> {
  const events: StackEvent[] = [];
  let NextToken: string | undefined;
  do {
    const page = await cloud.cloudFormation.send(
      new DescribeStackEventsCommand({ StackName, ...(NextToken === undefined ? {} : { NextToken }) }),
    );
    for (const event of page.StackEvents ?? []) {
      if (event.EventId === eventId) return events.reverse();
      events.push(event);
    }
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return events.reverse();
}
