import { createColors } from 'picocolors';
import { count } from '../report/words.ts';
import type { Terminal } from './terminal.ts';
import type { DeployProgress } from '../deploy/deploy.ts';

/** Where nobody looks on, one line in so many milliseconds says how far it is. */
const pause = 30_000;

/** A deployment as lines of progress: one for each resource whose operation ended; `quiet`: only for those that failed. */
export function deployProgress({ progress, color }: Terminal, quiet = false): DeployProgress {
  const paint = createColors(color);
  let wanted = 0;
  let ended = 0;
  let spoken = Date.now();
  const counted = () => {
    ended++;
    if (Date.now() - spoken < pause) return;
    spoken = Date.now();
    progress(`  ${wanted === 0 ? count(ended, 'resource') : `${ended} of ${count(wanted, 'resource')}`} done`);
  };
  return {
    uploaded: (files, bucket) =>
      progress(
        files === 0 ? `Artifacts are in ${bucket} already` : `Uploaded ${count(files, 'artifact')} to ${bucket}`,
      ),
    planned(changes) {
      wanted = changes.length;
      progress(`${changes.length} ${changes.length === 1 ? 'resource changes' : 'resources change'}`);
    },
    waiting: progress,
    event({ ResourceStatus = '', ResourceType = '', LogicalResourceId = '', ResourceStatusReason = '' }) {
      if (ResourceStatus.endsWith('_IN_PROGRESS')) return;
      const failed = ResourceStatus.endsWith('_FAILED');
      if (quiet && !failed) {
        counted();
        return;
      }
      const status = (failed ? paint.red : paint.green)(ResourceStatus.toLowerCase().replaceAll('_', ' '));
      progress(`  ${LogicalResourceId} ${paint.dim(ResourceType)} ${status} ${ResourceStatusReason}`.trimEnd());
    },
  };
}
