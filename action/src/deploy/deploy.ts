import { createChangeSet, isBusy, type Change } from '../aws/change-sets.ts';
import type { Stack } from '../aws/stacks.ts';
import { CloudError } from '../errors.ts';
import type { Deployable } from '../render/artifacts.ts';
import { apply } from './apply.ts';
import { tagsOf, type Owner } from './ours.ts';
import { protect } from './protection.ts';
import type { Site } from './follow.ts';
import { settle } from './settle.ts';
import { removeStale } from './stale.ts';
import { upload } from './upload.ts';

export type { DeployProgress } from './progress.ts';

export interface Deployment {
  readonly stackName: string;
  readonly status: 'created' | 'updated' | 'unchanged';
  readonly changes: readonly Change[];
  readonly outputs: Readonly<Record<string, string>>;
}

export interface DeployOptions extends Site {
  /** Who deploys, for whoever meets the change set or waits for it; absent: nobody says. */
  readonly who?: string;
  /** Of a template whose roles have names of their own; absent: they have none. */
  readonly capability?: 'CAPABILITY_NAMED_IAM';
}

/** Uploads what the template names, and applies it through a change set. A second call goes on where a stopped one was. */
export async function deployArtifacts(
  pipeline: Owner,
  artifacts: Deployable,
  options: DeployOptions,
): Promise<Deployment> {
  const { cloud, progress } = options;
  const stackName = artifacts.names.stack;
  await upload(pipeline, artifacts, options);
  const { before, changeSetName, changes } = await propose(pipeline, artifacts, options);
  if (changes.length === 0) {
    await protect(cloud, before, artifacts.isProtected);
    return { stackName, status: 'unchanged', changes, outputs: outputsOf(before) };
  }
  progress.planned(changes);
  const after = await apply(options, stackName, changeSetName, artifacts);
  await protect(cloud, after, artifacts.isProtected);
  return {
    stackName,
    status: before === undefined ? 'created' : 'updated',
    changes,
    outputs: outputsOf(after),
  };
}

/** A change set for the stack as it is when nobody else changes it. */
async function propose(pipeline: Owner, artifacts: Deployable, options: DeployOptions) {
  const { cloud, signal, who, capability = 'CAPABILITY_IAM' } = options;
  const stackName = artifacts.names.stack;
  const changeSetName = `penstock-${artifacts.digest.slice(0, 32)}`;
  for (;;) {
    const before = await settle(options, pipeline, stackName);
    const type = before === undefined ? 'CREATE' : 'UPDATE';
    try {
      await removeStale(cloud, stackName, changeSetName);
      const changes = await createChangeSet(
        cloud,
        {
          stackName,
          changeSetName,
          type,
          capability,
          templateUrl: artifacts.templateUrl,
          tags: tagsOf(pipeline),
          ...(who === undefined ? {} : { description: who }),
        },
        signal,
      );
      return { before, changeSetName, changes };
    } catch (error) {
      // Somebody began between the look at the stack and the change set: settled once more, by waiting.
      if (!(error instanceof CloudError) || !isBusy(error.cause)) throw error;
    }
  }
}

const outputsOf = (stack: Stack | undefined): Record<string, string> =>
  Object.fromEntries((stack?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));
