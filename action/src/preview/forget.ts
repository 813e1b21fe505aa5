/** Takes out of a cloud what steps have left there, so that it is as if they had never run. */
import { resetBookmark } from '../aws/bookmarks.ts';
import type { Cloud } from '../aws/cloud.ts';
import { deleteKeys, deleteUnder, ownBucket } from '../aws/objects.ts';
import { deletePartitions, deleteTable } from '../aws/partitions.ts';
import type { Pipeline, Step } from '../graph/model.ts';
import { championKey } from '../render/models.ts';
import { namesOf } from '../render/names.ts';

/** `pipeline` is what is deployed. */
export async function forgetSteps(cloud: Cloud, pipeline: Pipeline, steps: readonly Step[]): Promise<void> {
  const names = namesOf(pipeline);
  const bucket = ownBucket(names.dataBucket, pipeline.environment.account);
  const { database } = pipeline;
  for (const step of steps) {
    await deleteUnder(cloud, bucket, `ledger/${step.name}/`);
    switch (step.kind) {
      case 'script':
      case 'nodes':
      case 'model':
        await deletePartitions(cloud, { database, table: step.writes }, `written_by = '${step.name}'`);
        if (step.kind === 'model') await deleteKeys(cloud, bucket, [championKey(step)]);
        if (step.kind === 'script' && step.bookmark) await resetBookmark(cloud, names.job(step.name));
        break;
      case 'crawler':
        for (const table of step.fills) await deleteTable(cloud, table);
        break;
      case 'report':
      case 'lambda':
      case 'execution':
        break;
    }
  }
}
