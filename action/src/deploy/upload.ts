import { ensureBucket, ownBucket, putOnce } from '../aws/objects.ts';
import type { Deployable } from '../render/artifacts.ts';
import type { Site } from './follow.ts';
import type { Owner } from './ours.ts';

/** Before the change set, so that no template names what is not there. What is there already stays as it is. */
export async function upload(
  pipeline: Owner,
  artifacts: Deployable,
  { cloud, progress }: Pick<Site, 'cloud' | 'progress'>,
): Promise<void> {
  const { region, account } = pipeline.environment;
  const bucket = ownBucket(artifacts.names.artifactBucket, account);

  await ensureBucket(cloud, bucket, region);
  const put = await Promise.all(artifacts.uploads.map((upload) => putOnce(cloud, bucket, upload.key, upload)));
  progress.uploaded(put.filter(Boolean).length, bucket.Bucket);
}
