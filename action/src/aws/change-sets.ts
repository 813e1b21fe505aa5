/** Change sets of CloudFormation. */
import {
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  ExecuteChangeSetCommand,
  ListChangeSetsCommand,
  type Change,
  type ChangeSetSummary,
} from '@aws-sdk/client-cloudformation';
import { CloudError } from '../errors.ts';
import type { Cloud } from './cloud.ts';
import { isAwsError, saying } from './errors.ts';
import { until } from './wait.ts';

export type { Change };

export interface ChangeSetRequest {
  readonly stackName: string;
  readonly changeSetName: string;
  readonly type: 'CREATE' | 'UPDATE';
  readonly templateUrl: string;
  readonly capability: 'CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM';
  readonly tags: Readonly<Record<string, string>>;
  /** Who makes it, for whoever meets it. */
  readonly description?: string;
}

/**
 * The changes that the set would make; none: there is nothing to change, and the set is gone again. There must be none
 * of its name yet. Raises CloudError `change-set-failed` with the reason of CloudFormation.
 */
export async function createChangeSet(
  cloud: Cloud,
  request: ChangeSetRequest,
  signal: AbortSignal,
): Promise<readonly Change[]> {
  const { stackName: StackName, changeSetName: ChangeSetName } = request;
  return saying(`Making a change set for ${StackName}`, async () => {
    await submit(cloud, request);
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

async function submit(cloud: Cloud, request: ChangeSetRequest): Promise<void> {
  try {
    await cloud.cloudFormation.send(
      new CreateChangeSetCommand({
        StackName: request.stackName,
        ChangeSetName: request.changeSetName,
        ChangeSetType: request.type,
        ...(request.description === undefined ? {} : { Description: request.description }),
        TemplateURL: request.templateUrl,
        Capabilities: [request.capability],
        ImportExistingResources: true,
        Tags: Object.entries(request.tags).map(([Key, Value]) => ({ Key, Value })),
      }),
    );
  } catch (error) {
    // The first answer was lost, and the call repeated: there was none of that name before.
    if (!isAwsError(error, 'AlreadyExistsException')) throw error;
  }
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

export async function changeSets(cloud: Cloud, StackName: string): Promise<readonly ChangeSetSummary[]> {
  return saying(`Looking at the change sets of ${StackName}`, async () => {
    const summaries: ChangeSetSummary[] = [];
    let NextToken: string | undefined;
    do {
      const page = await cloud.cloudFormation.send(
        new ListChangeSetsCommand({ StackName, ...(NextToken === undefined ? {} : { NextToken }) }),
      );
      summaries.push(...(page.Summaries ?? []));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return summaries;
  });
}

/** The description of a change set by its ARN; undefined when it has none, or is not there any more. */
export async function changeSetDescription(cloud: Cloud, ChangeSetName: string): Promise<string | undefined> {
  return saying('Looking at a change set', async () => {
    try {
      const { Description } = await cloud.cloudFormation.send(new DescribeChangeSetCommand({ ChangeSetName }));
      return Description;
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  });
}

/** That there is none is no error. */
export async function deleteChangeSet(cloud: Cloud, StackName: string, ChangeSetName: string): Promise<void> {
  try {
    await cloud.cloudFormation.send(new DeleteChangeSetCommand({ StackName, ChangeSetName }));
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
}

const isAbsent = (error: unknown): boolean =>
  isAwsError(error, 'ChangeSetNotFound', 'ChangeSetNotFoundException') || String(error).includes('does not exist');

/** False: the set is not there any more, or the stack is not what the set was made for. */
export async function executeChangeSet(cloud: Cloud, StackName: string, ChangeSetName: string): Promise<boolean> {
  return saying(`Applying the change set to ${StackName}`, async () => {
    try {
      await cloud.cloudFormation.send(new ExecuteChangeSetCommand({ StackName, ChangeSetName }));
      return true;
    } catch (error) {
      if (isAbsent(error) || isBusy(error)) return false;
      throw error;
    }
  });
}

/** Another operation on the stack was quicker. */
export const isBusy = (error: unknown): boolean =>
  isAwsError(error, 'InvalidChangeSetStatus', 'InvalidChangeSetStatusException', 'OperationInProgressException') ||
  (isAwsError(error, 'ValidationError') && /IN_PROGRESS state and can ?not be updated/.test(String(error)));
