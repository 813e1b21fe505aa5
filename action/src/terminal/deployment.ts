import { createColors } from 'picocolors';
import type { Terminal } from './terminal.ts';
import type { DeployProgress } from '../deploy/deploy.ts';

/** A deployment as lines of progress: one for each resource whose operation ended. */
export function deployProgress({ progress, color }: Terminal): DeployProgress {
  const paint = createColors(color);
  return {
    uploaded: (count, bucket) =>
      progress(count === 0 ? `Artifacts are in ${bucket} already` : `Uploaded ${count} artifacts to ${bucket}`),
    planned: (changes) =>
      progress(`${changes.length} ${changes.length === 1 ? 'resource changes' : 'resources change'}`),
    waiting: (status) => progress(`Waiting: the stack is ${status}`),
    event: ({ ResourceStatus = '', ResourceType = '', LogicalResourceId = '', ResourceStatusReason = '' }) => {
      if (ResourceStatus.endsWith('_IN_PROGRESS')) return;
      const failed = ResourceStatus.endsWith('_FAILED');
      const status = (failed ? paint.red : paint.green)(ResourceStatus.toLowerCase().replaceAll('_', ' '));
      progress(`  ${LogicalResourceId} ${paint.dim(ResourceType)} ${status} ${ResourceStatusReason}`.trimEnd());
    },
  };
}
