import { ensureBucket, ownBucket, putOnce } from '../aws/objects.ts';
import {
  createChangeSet,
  deleteStack,
  describeStack,
  eventsAfter,
  executeChangeSet,
  followStack,
  type Change,
  type Stack,
  type StackEvent,
} from '../aws/stacks.ts';
import type { Cloud } from '../aws/cloud.ts';
import { until } from '../aws/wait.ts';
import { CloudError } from '../errors.ts';
import type { Pipeline } from '../graph/model.ts';
import type { Deployable } from '../render/artifacts.ts';
import { deploymentFailure } from './failure.ts';
import { stateOf } from './stack-state.ts';

export interface Deployment {
  readonly stackName: string;
  readonly status: 'created' | 'updated' | 'unchanged';
  readonly changes: readonly Change[];
  readonly outputs: Readonly<Record<string, string>>;
}

export interface DeployProgress {
  uploaded(count: number, bucket: string): void;
  planned(changes: readonly Change[]): void;
  waiting(status: string): void;
  event(event: StackEvent): void;
}

/** Uploads what the template names, and applies it through a change set. A second call goes on where a stopped one was. */
export async function deployArtifacts(
  pipeline: Pipeline,
  artifacts: Deployable,
  {
    cloud,
    progress,
    signal,
  }: { readonly cloud: Cloud; readonly progress: DeployProgress; readonly signal: AbortSignal },
): Promise<Deployment> {
  const stackName = artifacts.names.stack;
  const { templateUrl } = artifacts;
  await upload(pipeline, artifacts, cloud, progress);
  const before = await settle(cloud, stackName, progress, signal);
  const type = before === undefined ? 'CREATE' : 'UPDATE';
  const changeSetName = `penstock-${artifacts.digest.slice(0, 32)}`;
  const tags = { 'penstock:pipeline': pipeline.name, 'penstock:environment': pipeline.environment.name };

  const changes = await createChangeSet(cloud, { stackName, changeSetName, type, templateUrl, tags }, signal);
  if (changes.length === 0) return { stackName, status: 'unchanged', changes, outputs: outputsOf(before) };

  progress.planned(changes);
  const after = await apply(cloud, stackName, changeSetName, artifacts, progress, signal);
  return { stackName, status: type === 'CREATE' ? 'created' : 'updated', changes, outputs: outputsOf(after) };
}

async function upload(
  pipeline: Pipeline,
  artifacts: Deployable,
  cloud: Cloud,
  progress: DeployProgress,
): Promise<void> {
  const { region, account } = pipeline.environment;
  const bucket = ownBucket(artifacts.names.artifactBucket, account);

  await ensureBucket(cloud, bucket, region);
  const put = await Promise.all(artifacts.uploads.map((upload) => putOnce(cloud, bucket, upload.key, upload)));
  progress.uploaded(put.filter(Boolean).length, bucket.Bucket);
}

/** The stack as a base for an update, or undefined where one is to be created. */
async function settle(
  cloud: Cloud,
  stackName: string,
  progress: DeployProgress,
  signal: AbortSignal,
): Promise<Stack | undefined> {
  const stack = await describeStack(cloud, stackName);
  const state = stateOf(stack);
  switch (state.kind) {
    case 'absent':
    case 'empty':
      return undefined;
    case 'updatable':
      return stack;
    case 'busy':
      progress.waiting(state.status);
      await follow(cloud, stackName, stack, progress, AbortSignal.any([signal, AbortSignal.timeout(busyLimit)]));
      return settle(cloud, stackName, progress, signal);
    case 'stillborn':
      progress.waiting(`${stack?.StackStatus}: it was never created whole, and is removed first`);
      await deleteStack(cloud, stackName);
      await follow(cloud, stackName, stack, progress, signal);
      return settle(cloud, stackName, progress, signal);
  }
}

/** How long another operation on the stack is waited for, in milliseconds. */
const busyLimit = 30 * 60 * 1000;

async function follow(
  cloud: Cloud,
  stackName: string,
  stack: Stack | undefined,
  progress: DeployProgress,
  signal: AbortSignal,
): Promise<void> {
  const stackId = stack?.StackId ?? stackName;
  const seen = await eventsAfter(cloud, stackId, undefined);
  try {
    await followStack(cloud, stackId, seen.at(-1)?.EventId, (event) => progress.event(event), signal);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'TimeoutError') throw error;
    throw new CloudError('stack-busy', `Another operation on the stack ${stackName} has not ended within 30 minutes.`, {
      hint: 'Look at its events, and deploy again when it has ended.',
    });
  }
}

async function apply(
  cloud: Cloud,
  stackName: string,
  changeSetName: string,
  artifacts: Deployable,
  progress: DeployProgress,
  signal: AbortSignal,
): Promise<Stack | undefined> {
  const stackId = (await describeStack(cloud, stackName))?.StackId ?? stackName;
  const before = (await eventsAfter(cloud, stackId, undefined)).at(-1)?.EventId;
  const events: StackEvent[] = [];
  const keep = (event: StackEvent) => {
    events.push(event);
    progress.event(event);
  };
  await executeChangeSet(cloud, stackName, changeSetName);
  await firstEvent(cloud, stackId, before, signal);
  const stack = await followStack(cloud, stackId, before, keep, signal);
  const status = stack?.StackStatus ?? 'DELETE_COMPLETE';
  if (!['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE'].includes(status))
    throw deploymentFailure(
      stackName,
      status,
      [...(await childEvents(cloud, stackName, events)), ...events],
      artifacts,
    );
  return stack;
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

/** A stack says for a moment that it is complete, when its update was only just asked for. */
async function firstEvent(
  cloud: Cloud,
  stackId: string,
  before: string | undefined,
  signal: AbortSignal,
): Promise<void> {
  await until(async () => {
    const events = await eventsAfter(cloud, stackId, before);
    return events.length > 0 ? { result: undefined } : { changed: false };
  }, signal);
}

const outputsOf = (stack: Stack | undefined): Record<string, string> =>
  Object.fromEntries((stack?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));
