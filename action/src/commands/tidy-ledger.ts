import type { Cloud } from '../aws/cloud.ts';
import { ownBucket, type OwnBucket } from '../aws/objects.ts';
import { CloudError } from '../errors.ts';
import type { Pipeline } from '../graph/model.ts';
import { namesOf } from '../render/names.ts';
import { compactLedger, type Records } from '../run/compact-ledger.ts';
import type { Context } from './context.ts';

/** Gathers old records. What was run is done without it: who may run a pipeline need not have the right, and the next run does it. */
export async function tidyLedger(
  pipeline: Pipeline,
  cloud: Cloud,
  { now, terminal }: Context,
  recordsIn: (bucket: OwnBucket) => Promise<readonly Records[]>,
): Promise<void> {
  const bucket = ownBucket(namesOf(pipeline).dataBucket, pipeline.environment.account);
  try {
    await compactLedger(cloud, bucket, await recordsIn(bucket), now());
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    terminal.progress(`Old records of the ledger were not gathered: ${error.message}`);
  }
}
