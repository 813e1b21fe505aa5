import { ensureBucket, ownBucket, putExactly, putOnce } from '../aws/objects.ts';
import type { Deployable } from '../render/artifacts.ts';
import type { Site } from './follow.ts';
import type { Owner } from './ours.ts';

/** Before the change set, so that no template names what is not there, or is not what was rendered. */
export async function upload(
  pipeline: Owner,
  { names, uploads, record }: Deployable,
  { cloud, progress }: Pick<Site, 'cloud' | 'progress'>,
): Promise<void> {
  const { region, account } = pipeline.environment;
  const bucket = ownBucket(names.artifactBucket, account);

  await ensureBucket(cloud, bucket, region);
  const done = await Promise.all(
    uploads.map(async (upload) => ({
      key: upload.key,
      outcome: await putExactly(cloud, bucket, upload.key, upload),
    })),
  );
  if (record !== undefined) await putOnce(cloud, bucket, record.key, record);
  progress.uploaded(
    done.filter(({ outcome }) => outcome === 'put').length,
    done.filter(({ outcome }) => outcome === 'put over another').map(({ key }) => key),
    bucket.Bucket,
  );
}
