/** Looks at all objects of a source, of which there may be millions: nothing is kept of them but what is counted. */
import { createHash } from 'node:crypto';
import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import type { S3Client, _Object } from '@aws-sdk/client-s3';
import type { Folder, SeenState } from './event.ts';

export interface Look {
  readonly state: SeenState;
  /** Objects written after `since`. */
  readonly newer: number;
  /** Name of the newest object, without its folders; undefined when there is none. */
  readonly newestName: string | undefined;
}

/** `stack` names the deployment; `since` is ISO 8601, and absent when nobody has looked before. */
export async function look(
  s3: Pick<S3Client, 'send'>,
  source: Folder,
  stack: string,
  since?: string | null,
): Promise<Look> {
  const digest = createHash('sha256');
  const after = since == null ? -Infinity : Date.parse(since);
  let objects = 0;
  let bytes = 0;
  let newer = 0;
  let newest = -Infinity;
  let newestName: string | undefined;
  // S3 lists in the order of the keys, so that the same objects have the same digest.
  for await (const { Key = '', ETag = '', Size = 0, LastModified } of objectsOf(s3, source)) {
    const written = LastModified?.getTime() ?? 0;
    digest.update(`${Key}\0${ETag}\0${Size}\n`);
    objects += 1;
    bytes += Size;
    if (written > after) newer += 1;
    if (written >= newest) {
      newest = written;
      newestName = Key.slice(Key.lastIndexOf('/') + 1);
    }
  }
  const state = {
    objects,
    bytes,
    newest: objects === 0 ? null : new Date(newest).toISOString(),
    digest: `${stackMark(stack)}-${digest.digest('hex')}`,
  };
  return { state, newer, newestName };
}

/** Begins every digest of a stack: another stack of the same name begins with empty tables. */
export function stackMark(stack: string): string {
  return createHash('sha256').update(stack).digest('hex').slice(0, 8);
}

async function* objectsOf(s3: Pick<S3Client, 'send'>, { bucket, prefix }: Folder): AsyncGenerator<_Object> {
  let token: string | undefined;
  do {
    const page = await s3
      .send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }))
      .catch((error: unknown) => {
        if (!(error instanceof Error) || error.name !== 'NoSuchBucket') throw error;
        throw new Error(`The bucket of s3://${bucket}/${prefix} does not exist.`, { cause: error });
      });
    for (const object of page.Contents ?? []) if (isData((object.Key ?? '').slice(prefix.length))) yield object;
    token = page.NextContinuationToken;
  } while (token !== undefined);
}

/** Spark, Glue and Athena see neither folder markers nor what lies under a name that begins with '.' or '_'. */
function isData(key: string): boolean {
  const isHidden = (name: string) => name.startsWith('.') || (name.startsWith('_') && !name.includes('='));
  return key !== '' && !key.endsWith('/') && !key.split('/').some(isHidden);
}
