import { createColors } from 'picocolors';
import { count } from '../report/words.ts';
import type { Terminal } from './terminal.ts';
import type { DeployProgress } from '../deploy/deploy.ts';

/** A deployment as lines of progress: what failed in full, the others counted, in one line in so many milliseconds at most. */
export function deployProgress({ progress, color }: Terminal, pause = 10_000): DeployProgress {
  const paint = createColors(color);
  const done = new Set<string>();
  let wanted = 0;
  let spoken = Date.now();
  const ended = (resource: string) => {
    done.add(resource);
    if (Date.now() - spoken < pause) return;
    spoken = Date.now();
    progress(
      `  ${done.size > wanted ? count(done.size, 'resource') : `${done.size} of ${count(wanted, 'resource')}`} done`,
    );
  };
  return {
    uploaded(files, mended, bucket) {
      for (const key of mended) progress(`Uploaded again, since it was not what was deployed: s3://${bucket}/${key}`);
      if (files > 0) progress(`Uploaded ${count(files, 'artifact')} to ${bucket}`);
      else if (mended.length === 0) progress(`Artifacts are in ${bucket} already`);
    },
    planned(changes) {
      wanted = changes.length;
      progress(`${changes.length} ${changes.length === 1 ? 'resource changes' : 'resources change'}`);
    },
    waiting: progress,
    event(event) {
      const { ResourceStatus = '', ResourceType = '', LogicalResourceId = '', ResourceStatusReason = '' } = event;
      if (ResourceStatus.endsWith('_FAILED')) {
        const status = paint.red(ResourceStatus.toLowerCase().replaceAll('_', ' '));
        progress(`  ${LogicalResourceId} ${paint.dim(ResourceType)} ${status} ${ResourceStatusReason}`.trimEnd());
      } else if (!ResourceStatus.endsWith('_IN_PROGRESS') && event.PhysicalResourceId !== event.StackId)
        ended(LogicalResourceId);
    },
  };
}
