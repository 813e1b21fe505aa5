/** A local cloud on a folder of its own, for the length of a test file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { Cloud } from '../../action/src/aws/cloud.ts';
import { openLocalCloud } from '../../simulators/cloud/open.ts';
import type { Engines } from '../../simulators/engines/engines.ts';

export interface TestCloud {
  readonly cloud: Cloud;
  readonly stateFolder: string;
  /** The folder of a bucket. */
  bucket(name: string): string;
  /** As another process would open the same folder. */
  reopen(engines?: Partial<Engines>): Promise<Cloud>;
}

/** Engines that no test of this file needs. */
export const noEngines: Engines = {
  spark: { warm() {}, run: () => Promise.reject(new Error('no Spark in this test')), close: async () => {} },
  forest: { run: () => Promise.reject(new Error('no forest in this test')) },
  athena: { warm() {}, query: () => Promise.reject(new Error('no Athena in this test')), close: async () => {} },
};

export async function testCloud(engines: Partial<Engines> = {}, region = 'eu-west-1'): Promise<TestCloud> {
  const stateFolder = mkdtempSync(join(tmpdir(), 'penstock-'));
  const opened: Cloud[] = [];
  const open = async (others: Partial<Engines>) => {
    const options = { stateFolder, account: '000000000000', region, engines: { ...noEngines, ...others } };
    const cloud = await openLocalCloud(options);
    opened.push(cloud);
    return cloud;
  };
  afterAll(async () => {
    for (const cloud of opened) await cloud.close();
    rmSync(stateFolder, { recursive: true });
  });
  return {
    cloud: await open(engines),
    stateFolder,
    bucket: (name) => join(stateFolder, 'buckets', name),
    reopen: (others = engines) => open(others),
  };
}

/** AWS's error code and text of what a command was refused with. */
export async function refusal(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return `${error.name}: ${error.message}`;
    throw error;
  }
  throw new Error('The command was not refused.');
}
