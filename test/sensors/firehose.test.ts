import { expect, test } from '@jest/globals';
import { openFirehose, type Firehose } from '../../simulators/cloud/firehose/firehose.ts';
import { putStream } from '../../simulators/cloud/firehose/streams.ts';
import { timeline } from '../../simulators/sensors/timeline.ts';
import { refusal } from '../services/cloud.ts';
import { testIot } from './iot.ts';
import { destination } from './settings.ts';

const start = new Date('2026-01-31T23:59:30Z');
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const name = 'rooms-dev-readings';
const record = (text: string) => ({ DeliveryStreamName: name, Record: { Data: Buffer.from(text) } });

async function open(changes = {}, disturbance = {}) {
  const iot = await testIot(changes);
  const clock = timeline(start);
  return { iot, clock, firehose: openFirehose({ ...iot.place, clock }, disturbance) };
}

async function putAll(firehose: Firehose, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) await firehose.putRecord(record(`${text}\n`));
}

test('records wait for their time, and lie under the day on which the first of them arrived', async () => {
  const { iot, clock, firehose } = await open();
  await putAll(firehose, 'a');
  clock.advanceTo(after(59));
  await putAll(firehose, 'b');
  expect(iot.keys('raw/')).toEqual([]);
  clock.advanceTo(after(60));
  await putAll(firehose, 'c');
  await firehose.close();
  expect(iot.keys('raw/').map((key) => key.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, 'UUID'))).toEqual([
    'raw/readings/day=2026-01-31/rooms-dev-readings-1-2026-01-31-23-59-30-UUID.gz',
  ]);
  expect(iot.lines('raw/')).toEqual(['a', 'b']);
});

test('nobody has to put another record for a buffer to be delivered in time', async () => {
  const { iot, clock, firehose } = await open();
  await putAll(firehose, 'a');
  clock.advanceTo(after(61));
  await Promise.resolve();
  await firehose.close();
  expect(iot.lines('raw/')).toEqual(['a']);
});

test('records that are as many bytes as the buffer are delivered at once', async () => {
  const { iot, firehose } = await open({ SizeInMBs: 1, CompressionFormat: 'UNCOMPRESSED' });
  const large = 'x'.repeat(600 * 1024);
  await putAll(firehose, large, large, large);
  await firehose.close();
  expect(iot.keys('raw/')).toHaveLength(2);
  expect(iot.lines('raw/').map(({ length }) => length)).toEqual([large.length, large.length]);
});

test('what was acknowledged and not delivered is delivered by whoever opens Firehose next', async () => {
  const { iot, clock, firehose } = await open();
  await putAll(firehose, 'a', 'b');
  await firehose.close();
  expect(iot.keys('raw/')).toEqual([]);
  clock.advanceTo(after(1000));
  const next = openFirehose({ ...iot.place, clock });
  await next.flush();
  await next.close();
  expect(iot.lines('raw/')).toEqual(['a', 'b']);
});

test('a delivery that failed stays, is told, and is made up for', async () => {
  const { iot, clock, firehose } = await open({ bucket: 'elsewhere' });
  await putAll(firehose, 'a');
  expect(await refusal(firehose.flush())).toBe('NoSuchBucket: The specified bucket does not exist');
  putStream(iot.place, name, destination);
  await firehose.flush();
  await firehose.close();
  expect(iot.lines('raw/')).toEqual(['a']);
  expect(iot.keys('raw/')[0]).toContain(`${name}-2-${clock.now().getUTCFullYear()}`);
});

test('delivered twice, and delivered late: what a reader must be ready for', async () => {
  const { iot, clock, firehose } = await open(
    {},
    { twice: (sequence: number) => sequence === 1, late: (sequence: number) => sequence === 0 },
  );
  await putAll(firehose, 'late', 'twice');
  clock.advanceTo(after(60));
  await putAll(firehose, 'other');
  await firehose.flush();
  await firehose.close();
  expect(iot.keys('raw/').map((key) => iot.text(key))).toEqual(['twice\ntwice\n', 'late\nother\n']);
});

test('limits are those of Firehose, and a batch is taken whole or not at all', async () => {
  const { iot, firehose } = await open();
  const batch = (count: number, bytes: number) =>
    firehose.putRecordBatch({
      DeliveryStreamName: name,
      Records: Array.from({ length: count }, () => ({ Data: Buffer.alloc(bytes, 'x') })),
    });
  expect(await refusal(firehose.putRecord(record('x'.repeat(1000 * 1024 + 1))))).toBe(
    "ValidationException: 1 validation error detected: Value at 'record.data' failed to satisfy constraint: Member must have length less than or equal to 1024000",
  );
  expect(await refusal(batch(501, 1))).toBe(
    "ValidationException: 1 validation error detected: Value at 'records' failed to satisfy constraint: Member must have length between 1 and 500",
  );
  expect(await refusal(batch(5, 1000 * 1024))).toBe('InvalidArgumentException: Records size exceeds 4 MB limit');
  expect(await refusal(firehose.putRecord({ ...record('x'), DeliveryStreamName: 'none' }))).toBe(
    'ResourceNotFoundException: Firehose none under account 000000000000 not found.',
  );
  expect((await batch(500, 1)).RequestResponses).toHaveLength(500);
  await firehose.flush();
  await firehose.close();
  expect(iot.text(iot.keys('raw/')[0] ?? '')).toBe('x'.repeat(500));
});

test("a stream has Firehose's hints, and an error prefix beside an expression", async () => {
  const { iot, firehose } = await open();
  await firehose.close();
  const refused = async (changes: object) =>
    refusal((async () => putStream(iot.place, name, { ...destination, ...changes }))());
  expect(await refused({ IntervalInSeconds: 901 })).toBe(
    'InvalidArgumentException: IntervalInSeconds must be between 0 and 900, and is 901.',
  );
  expect(await refused({ SizeInMBs: 0 })).toBe(
    'InvalidArgumentException: SizeInMBs must be between 1 and 128, and is 0.',
  );
  expect(await refused({ ErrorOutputPrefix: '' })).toBe(
    'InvalidArgumentException: ErrorOutputPrefix cannot be null or empty when Prefix contains expressions.',
  );
});
