/** What the ledger says of windows that have been run. */
import type { Cloud } from '../aws/cloud.ts';
import { keysUnder, readText, type OwnBucket } from '../aws/objects.ts';
import { CloudError } from '../errors.ts';
import { isUnselected, ledgerSchema } from '../graph/ledger.ts';

/** How a step ended when it last ran for a window, or was asked to. */
export interface LastRecord {
  readonly status: 'succeeded' | 'skipped' | 'failed' | 'blocked';
  readonly seconds: number;
  readonly codeDigest: string;
}

/** By the window's id. */
export type StepRecords = ReadonlyMap<string, LastRecord>;

/** At once: S3 takes thousands a second. */
const requests = 32;

/** The last record of the step for each of the windows. Records of runs that were not to do it say nothing. */
export async function stepRecords(
  cloud: Cloud,
  bucket: OwnBucket,
  step: string,
  windows: ReadonlySet<string>,
): Promise<StepRecords> {
  const prefix = `ledger/${step}/`;
  const keys = await Array.fromAsync(keysUnder(cloud, bucket, prefix));
  const byWindow = Map.groupBy(keys, (key) => key.slice(prefix.length, key.indexOf('/', prefix.length)));
  const asked = [...byWindow].filter(([window]) => windows.has(window)).values();
  const found = new Map<string, LastRecord>();
  const work = async () => {
    for (const [window, ofWindow] of asked) {
      const record = await lastRecord(cloud, bucket, ofWindow);
      if (record !== undefined) found.set(window, record);
    }
  };
  await Promise.all(Array.from({ length: requests }, work));
  return found;
}

/** Keys begin with the time at which the step ended. */
async function lastRecord(cloud: Cloud, bucket: OwnBucket, keys: readonly string[]): Promise<LastRecord | undefined> {
  for (const key of keys.toReversed()) {
    const record = parsed(await readText(cloud, bucket, key), `s3://${bucket.Bucket}/${key}`);
    if (!isUnselected(record)) {
      return { status: record.status, seconds: record.seconds, codeDigest: record.code_digest };
    }
  }
  return undefined;
}

interface LedgerRecord {
  readonly schema: number;
  readonly status: LastRecord['status'];
  readonly reason: string | null;
  readonly seconds: number;
  readonly code_digest: string;
}

function parsed(text: string, url: string): LedgerRecord {
  let record: LedgerRecord;
  try {
    record = JSON.parse(text) as LedgerRecord;
  } catch (cause) {
    throw new CloudError('bad-ledger', `The ledger record ${url} is torn or no JSON.`, { cause });
  }
  if (record.schema > ledgerSchema) {
    throw new CloudError(
      'bad-ledger',
      `The ledger record ${url} was written by a newer Penstock (schema ${record.schema}).`,
    );
  }
  return record;
}
