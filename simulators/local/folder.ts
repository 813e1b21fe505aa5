/** A source in S3: its objects are those of the feed, and those that somebody put beside them. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deleteKeys, ensureBucket, ownBucket, putContent } from '../../action/src/aws/objects.ts';
import type { Feed, Pipeline, RepositoryFile, S3Source } from '../../action/src/graph/model.ts';
import { count } from '../../action/src/report/words.ts';
import { historyCsv, roomHistory } from '../history/rooms.ts';
import { historyEnd } from './instant.ts';
import type { Place } from './place.ts';
import { fillings } from './record.ts';

type Objects = ReadonlyMap<string, string | Uint8Array>;

/** What was put before and is in the feed no more is taken out. */
export async function fillFolder(
  place: Place,
  pipeline: Pipeline,
  source: S3Source,
  feed: Exclude<Feed, { kind: 'sensors' }>,
  id: string,
): Promise<void> {
  const objects =
    feed.kind === 'files' ? await filesUnder(source, pipeline.root, feed.files) : history(source, feed.rows, pipeline);
  const digest = digestOf(source, objects);
  const record = fillings(place.store);
  const before = record.get(id);
  if (before?.digest === digest) return;

  const keys = [...objects.keys()];
  const old = before?.keys ?? [];
  // Whoever goes on after a kill takes out what of this was put.
  record.put(id, { digest: '', until: '', keys: [...new Set([...old, ...keys])] });
  await putAll(place, pipeline, source, objects);
  const gone = old.filter((key) => !objects.has(key));
  await deleteKeys(place.cloud, ownBucket(source.bucket, pipeline.environment.account), gone);
  record.put(id, { digest, until: '', keys });
  place.tell(`Filled ${source.name}: ${count(keys.length, 'file')} in s3://${source.bucket}/${source.prefix}`);
}

/** Makes the bucket when it is not there. */
export async function putAll(
  { cloud }: Pick<Place, 'cloud'>,
  { environment }: Pipeline,
  source: S3Source,
  objects: Objects,
): Promise<void> {
  const bucket = ownBucket(source.bucket, environment.account);
  await ensureBucket(cloud, bucket, environment.region);
  for (const [key, content] of objects) await putContent(cloud, bucket, key, content);
}

export async function filesUnder(
  { prefix }: S3Source,
  root: string,
  files: readonly RepositoryFile[],
): Promise<Objects> {
  return new Map(
    await Promise.all(files.map(async ({ path, key }) => [prefix + key, await readFile(join(root, path))] as const)),
  );
}

/** A file a month. */
function history({ prefix, header }: S3Source, rows: number, pipeline: Pipeline): Objects {
  const months = Map.groupBy(roomHistory(rows, historyEnd(pipeline)), ({ time }) => time.slice(0, 7));
  return new Map([...months].map(([month, measured]) => [`${prefix}${month}.csv`, historyCsv(measured, header)]));
}

function digestOf({ bucket }: S3Source, objects: Objects): string {
  const hash = createHash('sha256').update(bucket);
  for (const [key, content] of objects) hash.update(`\0${key}\0${content.length}\0`).update(content);
  return hash.digest('hex');
}
