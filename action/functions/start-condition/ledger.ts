/** The ledger: one record for every time that a step ended, under a key that begins with when. */
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Folder, Question, SeenState, SeenStates } from './event.ts';

/** The newest schema of records that this function reads. */
const newestSchema = 1;

/** A run of the step that succeeded. */
export interface Success {
  /** ISO 8601: when it looked at its source. */
  readonly started: string;
  readonly codeDigest: string | undefined;
  /** By the name of the source or table; empty when the step had no condition then. */
  readonly seen: SeenStates;
}

/**
 * The last time that the step succeeded for the window; undefined when it never has. Throws, naming the key, when a
 * newer record than that cannot be read: it may be the one that counts.
 */
export async function lastSuccess(s3: Pick<S3Client, 'send'>, question: Question): Promise<Success | undefined> {
  for await (const { text, url } of newestFirst(s3, question.ledger, question)) {
    const record = parseRecord(text, url);
    if (record !== undefined) return record;
  }
  return undefined;
}

/** The first follower that has not succeeded since it last had something to do; undefined when all have. */
export async function unfinishedFollower(s3: Pick<S3Client, 'send'>, question: Question): Promise<string | undefined> {
  for (const follower of question.followers) {
    if (!(await hasSucceeded(s3, question.ledger, follower))) return follower.step;
  }
  return undefined;
}

async function hasSucceeded(s3: Pick<S3Client, 'send'>, ledger: Folder, follower: Records): Promise<boolean> {
  for await (const { text, url } of newestFirst(s3, ledger, follower)) {
    const status = jsonObject(text, url).get('status');
    if (status !== 'skipped') return status === 'succeeded';
  }
  return false;
}

/** The records of one step for one window. */
interface Records {
  readonly step: string;
  readonly window_id: string;
}

async function* newestFirst(s3: Pick<S3Client, 'send'>, { bucket, prefix }: Folder, { step, window_id }: Records) {
  for (const key of (await keysOf(s3, bucket, `${prefix}${step}/${window_id}/`)).reverse()) {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    yield { text: (await Body?.transformToString()) ?? '', url: `s3://${bucket}/${key}` };
  }
}

/** In their order, which is that of the times in them. */
async function keysOf(s3: Pick<S3Client, 'send'>, bucket: string, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  let token: string | undefined;
  do {
    const page = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }));
    keys.push(...(page.Contents ?? []).flatMap(({ Key }) => (Key?.endsWith('.json') === true ? [Key] : [])));
    token = page.NextContinuationToken;
  } while (token !== undefined);
  return keys;
}

/** Undefined for a record of anything but success. */
export function parseRecord(text: string, url: string): Success | undefined {
  const record = jsonObject(text, url);
  const schema = record.get('schema');
  if (typeof schema !== 'number') throw unreadable(url, 'it has no schema');
  if (schema > newestSchema) {
    throw new Error(
      `The ledger record ${url} was written by a newer Penstock (schema ${schema}). Deploy with that one.`,
    );
  }
  const status = record.get('status');
  if (typeof status !== 'string') throw unreadable(url, 'it has no status');
  if (status !== 'succeeded') return undefined;
  const started = record.get('started');
  if (typeof started !== 'string' || Number.isNaN(Date.parse(started)))
    throw unreadable(url, 'it has no time of its start');
  const codeDigest = record.get('code_digest');
  const seen = entriesOf(record.get('source_state')).map(([name, state]) => [name, seenState(state, url)] as const);
  return {
    started,
    codeDigest: typeof codeDigest === 'string' ? codeDigest : undefined,
    seen: Object.fromEntries(seen),
  };
}

function seenState(value: unknown, url: string): SeenState {
  const { objects, bytes, newest, digest } = Object.fromEntries(entriesOf(value));
  const isRead =
    typeof objects === 'number' &&
    typeof bytes === 'number' &&
    (newest === null || typeof newest === 'string') &&
    typeof digest === 'string';
  if (!isRead) throw unreadable(url, 'its source_state is not as this function writes it');
  return { objects, bytes, newest, digest };
}

function jsonObject(text: string, url: string): ReadonlyMap<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw unreadable(url, 'it is torn or no JSON', cause);
  }
  const entries = entriesOf(value);
  if (entries.length === 0) throw unreadable(url, 'it is no JSON object');
  return new Map(entries);
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function unreadable(url: string, why: string, cause?: unknown): Error {
  return new Error(`The ledger record ${url} cannot be read: ${why}.`, { cause });
}
