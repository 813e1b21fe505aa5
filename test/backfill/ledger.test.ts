/** Records of the ledger that cannot be read: a plan that they would decide is refused, and names them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { expect, test } from '@jest/globals';
import { stepRecords } from '../../action/src/backfill/ledger.ts';
import { testCloud } from '../services/cloud.ts';

const here = await testCloud();
const bucket = { Bucket: 'data', ExpectedBucketOwner: '000000000000' };
await here.cloud.s3.send(
  new CreateBucketCommand({ Bucket: 'data', CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
);

const put = (window: string, name: string, text: string) => {
  const folder = join(here.bucket('data'), 'ledger/import', window);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `2026-11-24T06:00:0${name}.000Z-run.json`), text);
};
const record = (content: object) =>
  JSON.stringify({ schema: 1, seconds: 1, code_digest: 'c', reason: null, ...content });
const read = (window: string) => stepRecords(here.cloud, bucket, 'import', new Set([window]));

test.each([
  ['torn', '2026-11-01', '{"schema": 1, "status": "succ', 'is torn or no JSON.'],
  ['from a newer Penstock', '2026-11-02', record({ schema: 2 }), 'was written by a newer Penstock (schema 2).'],
])('one that is %s is named', async (_, window, text, words) => {
  put(window, '1', text);
  const url = `s3://data/ledger/import/${window}/2026-11-24T06:00:01.000Z-run.json`;
  await expect(read(window)).rejects.toThrow(`The ledger record ${url} ${words}`);
});

test('an older one than that which decides is not looked at', async () => {
  put('2026-11-03', '1', '{"schema": 1, "status": "succ');
  put('2026-11-03', '2', record({ status: 'failed' }));
  put('2026-11-03', '3', record({ status: 'skipped', reason: 'not selected: the run is of report alone' }));
  expect(await read('2026-11-03')).toEqual(
    new Map([['2026-11-03', { status: 'failed', seconds: 1, codeDigest: 'c' }]]),
  );
});
