import type { Cloud } from '../aws/cloud.ts';
import { objectsUnder, type ObjectEntry, type OwnBucket } from '../aws/objects.ts';
import { partitionLocations } from '../aws/partitions.ts';
import type { Model, Pipeline } from '../graph/model.ts';
import { sha256 } from '../render/names.ts';

/** The published files that a model learns from. */
export interface TrainingData {
  readonly keys: readonly string[];
  /** Changes when what is in the files does. */
  readonly digest: string;
}

/** What is published for the model's item: not what a killed attempt left beside it. */
export async function trainingData(
  cloud: Cloud,
  bucket: OwnBucket,
  { database }: Pipeline,
  { trainOn, item }: Model,
): Promise<TrainingData> {
  const expression = item && `${item.trainingKey} = '${item.value.replaceAll("'", "''")}'`;
  const locations = await partitionLocations(cloud, { database, table: trainOn }, expression);
  const files: ObjectEntry[] = [];
  for (const location of locations.toSorted()) {
    const prefix = location.replace(`s3://${bucket.Bucket}/`, '').replace(/\/?$/, '/');
    const found = await Array.fromAsync(objectsUnder(cloud, bucket, prefix));
    files.push(...found.filter(({ key, size }) => size > 0 && !isMark(key.slice(prefix.length))));
  }
  return {
    keys: files.map(({ key }) => key),
    // Names of files are new whenever a step has written them; an ETag is the digest of what is in them.
    digest: sha256(
      files
        .map(({ size, eTag }) => `${size} ${eTag}\n`)
        .toSorted()
        .join(''),
    ),
  };
}

/** Spark's own marks are no data. */
const isMark = (path: string): boolean => path.split('/').some((part) => /^[_.]/.test(part));

/** As SageMaker takes a list of objects (API reference, S3DataSource). */
export const manifestOf = ({ Bucket }: OwnBucket, { keys }: TrainingData): string =>
  JSON.stringify([{ prefix: `s3://${Bucket}/` }, ...keys]);
