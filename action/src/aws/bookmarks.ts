import { ResetJobBookmarkCommand } from '@aws-sdk/client-glue';
import type { Cloud } from './cloud.ts';
import { isAwsError, saying } from './errors.ts';

/** The job's next run reads its sources from their beginning. */
export async function resetBookmark(cloud: Cloud, JobName: string): Promise<void> {
  await saying(`Resetting the bookmark of ${JobName}`, async () => {
    try {
      await cloud.glue.send(new ResetJobBookmarkCommand({ JobName }));
    } catch (error) {
      // It has none yet.
      if (!isAwsError(error, 'EntityNotFoundException')) throw error;
    }
  });
}
