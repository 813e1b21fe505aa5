import type { Cloud } from '../aws/cloud.ts';
import { deleteModel } from '../aws/models.ts';
import { deleteUnder, keysUnder, readText, type OwnBucket } from '../aws/objects.ts';
import { parseVersion } from './version.ts';

/** Deletes the models that `retrain` made, and what is known of them: champions without a model would fail every run. */
export async function forgetModels(cloud: Cloud, bucket: OwnBucket): Promise<void> {
  for await (const key of keysUnder(cloud, bucket, 'models/')) {
    if (!/\/versions\/[0-9a-f]+\.json$/.test(key)) continue;
    await deleteModel(cloud, parseVersion(await readText(cloud, bucket, key)).model_name);
  }
  await deleteUnder(cloud, bucket, 'models/');
}
