/** A local cloud with a rule and a stream, as a pipeline's template makes them, and what of it came to S3. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { afterAll } from '@jest/globals';
import { putStream, type Destination } from '../../simulators/cloud/firehose/streams.ts';
import type { IotPlace } from '../../simulators/cloud/iot/engine.ts';
import { putRule } from '../../simulators/cloud/iot/rules.ts';
import { openLocalCloud } from '../../simulators/cloud/open.ts';
import { openStore } from '../../simulators/cloud/sqlite.ts';
import { noEngines } from '../cloudformation/cloud.ts';
import { destination, rule } from './settings.ts';

export interface TestIot {
  readonly place: Omit<IotPlace, 'clock'>;
  readonly stateFolder: string;
  /** Keys below a prefix of the bucket `data`, in order. */
  keys(prefix: string): readonly string[];
  /** The text of an object, unpacked. */
  text(key: string): string;
  /** The lines of all objects below a prefix. */
  lines(prefix: string): readonly string[];
}

const ends: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

export async function testIot(changes: Partial<Destination> = {}): Promise<TestIot> {
  const stateFolder = mkdtempSync(join(tmpdir(), 'penstock-iot-'));
  ends.push(() => rmSync(stateFolder, { recursive: true }));
  const cloud = await openLocalCloud({ stateFolder, account: '000000000000', region: 'eu-west-1', engines: noEngines });
  ends.push(() => cloud.close());
  const store = openStore(stateFolder);
  ends.push(() => store.close());
  const CreateBucketConfiguration = { LocationConstraint: 'eu-west-1' } as const;
  await cloud.s3.send(new CreateBucketCommand({ Bucket: 'data', CreateBucketConfiguration }));
  const place = { account: '000000000000', region: 'eu-west-1', store, cloud, logsFolder: join(stateFolder, 'logs') };
  putStream(place, 'rooms-dev-readings', { ...destination, ...changes });
  putRule(place, rule);

  const folder = join(stateFolder, 'buckets/data');
  const keys = (prefix: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .filter((key) => key.startsWith(prefix))
      .toSorted();
  const text = (key: string) => {
    const bytes = readFileSync(join(folder, key));
    return (key.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  };
  const lines = (prefix: string) => keys(prefix).flatMap((key) => text(key).split('\n').slice(0, -1));
  return { place, stateFolder, keys, text, lines };
}

/** `kitchen-1 12` for each reading, sorted. */
export const readingsOf = (lines: readonly string[]): readonly string[] =>
  lines
    .map((line) => JSON.parse(line) as { device_id: string; sequence: number })
    .map(({ device_id, sequence }) => `${device_id} ${sequence}`)
    .toSorted();
