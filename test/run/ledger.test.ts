/** Old records of the ledger are gathered: the table has each once, and who asks the ledger is answered as before. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateBucketCommand, DeleteObjectsCommand } from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Cloud } from '../../action/src/aws/cloud.ts';
import { compactLedger, crowded } from '../../action/src/run/compact-ledger.ts';
import { testCloud } from '../services/cloud.ts';

const here = await testCloud();
const bucket = { Bucket: 'data', ExpectedBucketOwner: '000000000000' };
await here.cloud.s3.send(
  new CreateBucketCommand({ Bucket: 'data', CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
);

const ledger = join(here.bucket('data'), 'ledger');
const folder = join(ledger, 'import/none');
const records = [{ step: 'import', windowId: 'none' }];
const now = new Date('2026-11-24T00:00:00Z');
const compact = (cloud: Cloud = here.cloud, at = now) => compactLedger(cloud, bucket, records, at);

beforeEach(() => {
  rmSync(ledger, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});

/** What the state machine writes when a step has ended; `hour` counts from the first of November. */
function record(hour: number, status: string, reason: string | null = null): string {
  const ended = new Date(Date.UTC(2026, 10, 1, hour)).toISOString();
  const name = `${ended}-run-${hour}.json`;
  const content = { schema: 1, step: 'import', window_id: 'none', run_id: `run-${hour}`, ended, status, reason };
  writeFileSync(join(folder, name), JSON.stringify(content));
  return `run-${hour}`;
}

/** The hours of an hourly pipeline: a success, then nothing to do. */
const hours = (from: number, to: number) => {
  for (let hour = from; hour < to; hour++) record(hour, hour % 50 === 0 ? 'succeeded' : 'skipped', 'no new data');
};

/** The runs in the table, as Athena reads it: every line of every file. */
function table(): string[] {
  const files = readdirSync(ledger, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .flatMap((file) => readFileSync(join(file.parentPath, file.name), 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { readonly run_id: string }).run_id)
    .toSorted((a, b) => Number(a.slice(4)) - Number(b.slice(4)));
}

const runs = (count: number) => Array.from({ length: count }, (_, hour) => `run-${hour}`);
const files = () => readdirSync(folder).map((name) => name.slice('2026-11-01T00:00:00.000Z-'.length, -'.json'.length));

/** The cloud of a process that is killed when it deletes. */
const killed: Cloud = {
  ...here.cloud,
  s3: {
    send: ((command: never) => {
      if ((command as unknown) instanceof DeleteObjectsCommand) throw new Error('killed');
      return here.cloud.s3.send(command);
    }) as Cloud['s3']['send'],
  },
};

test('old records are gathered in one object, and the table has the same records', async () => {
  hours(0, 400);
  expect(await compact()).toBe(383);
  expect(readdirSync(join(ledger, 'compacted/import/none'))).toEqual(['00000001.json']);
  expect(table()).toEqual(runs(400));
  expect(files().length).toBe(17);
});

test('what decides the next run stays where it is asked for', async () => {
  hours(0, 120);
  record(120, 'succeeded');
  record(121, 'failed');
  record(122, 'skipped', 'no new data');
  record(123, 'skipped', 'not selected: only report');
  hours(124, 125);
  await compact(here.cloud, new Date('2027-01-01T00:00:00Z'));
  expect(files()).toEqual(['run-120', 'run-121', 'run-124']);
  expect(table()).toEqual(runs(125));
});

test('few, and young ones, stay', async () => {
  hours(0, 99);
  expect(await compact()).toBe(0);
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  hours(384, 552);
  expect(await compact()).toBe(0);
});

test('of all windows of a step those are found that have enough old records', async () => {
  hours(0, 150);
  mkdirSync(join(ledger, 'import/2026-11-01'));
  writeFileSync(join(ledger, 'import/2026-11-01/2026-11-02T00:00:00.000Z-run-1.json'), '{}');
  expect(await crowded(here.cloud, bucket, 'import', now)).toEqual(records);
  expect(await crowded(here.cloud, bucket, 'import', new Date('2026-11-09T00:00:00Z'))).toEqual([]);
});

test('what was gathered is not gathered again', async () => {
  hours(0, 300);
  expect(await compact()).toBe(298);
  expect(await compact()).toBe(0);
  hours(300, 420);
  expect(await compact(here.cloud, new Date('2027-01-01T00:00:00Z'))).toBe(120);
  expect(readdirSync(join(ledger, 'compacted/import/none'))).toEqual(['00000001.json', '00000002.json']);
  expect(table()).toEqual(runs(420));
});

describe('when it is killed between gathering and deleting', () => {
  test('nothing is lost, and the next one leaves nothing twice', async () => {
    hours(0, 300);
    await expect(compact(killed)).rejects.toThrow('killed');
    expect(new Set(table())).toEqual(new Set(runs(300)));
    expect(await compact()).toBe(0);
    expect(table()).toEqual(runs(300));
  });

  test('again and again, with new records in between', async () => {
    for (const round of [1, 2, 3]) {
      hours(200 * (round - 1), 200 * round);
      await expect(compact(killed, new Date('2027-01-01T00:00:00Z'))).rejects.toThrow('killed');
      await compact(here.cloud, new Date('2027-01-01T00:00:00Z'));
      expect(table()).toEqual(runs(200 * round));
    }
  });
});

test('of several at once one gathers, and the table has each record once', async () => {
  hours(0, 300);
  const others = await Promise.all([here.reopen(), here.reopen()]);
  const ended = await Promise.allSettled([here.cloud, ...others].map((cloud) => compact(cloud)));
  expect(ended.filter((each) => each.status === 'fulfilled' && each.value === 298).length).toBe(1);
  expect(table()).toEqual(runs(300));
});

test('a record that is torn, or of a newer Penstock, stays where it is', async () => {
  hours(0, 150);
  writeFileSync(join(folder, '2026-11-01T00:00:00.000Z-run-torn.json'), '{"schema": 1, "sta');
  writeFileSync(join(folder, '2026-11-01T00:00:00.001Z-run-new.json'), '{"schema": 2, "status": "succeeded"}');
  await compact();
  expect(files()).toEqual(expect.arrayContaining(['run-torn', 'run-new']));
});
