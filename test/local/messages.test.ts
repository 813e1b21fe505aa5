/** Sources of messages that `local:` feeds: the same bytes on every machine, each message once. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { loadOrThrow } from '../../action/src/check/load.ts';
import { openFirehose } from '../../simulators/cloud/firehose/firehose.ts';
import { moreData } from '../../simulators/local/more.ts';
import { fillings } from '../../simulators/local/record.ts';
import { timeline } from '../../simulators/sensors/timeline.ts';
import { refusal } from '../services/cloud.ts';
import { delivered, openPlant, sensors, type Plant } from './plant.ts';

const plants: Plant[] = [];
afterEach(async () => {
  for (const plant of plants.splice(0)) await plant.remove();
});

async function open(local = sensors): Promise<Plant> {
  const plant = await openPlant(local);
  plants.push(plant);
  await plant.feed(local);
  return plant;
}

test('two clouds that are filled hold the same bytes under the same keys, to the day of the pinned instant', async () => {
  const [one, other] = [await open(), await open()];
  expect(await one.fill()).toEqual(['Filled readings: 568 messages of 2 sensors']);
  await other.fill();
  expect(other.objects()).toEqual(one.objects());

  const lines = delivered(one);
  expect(lines[0]).toBe('{"temp":20.58,"room_id":"kitchen","timestamp":"2025-11-29 23:00:00"}');
  expect(lines.at(-1)).toMatch(/"timestamp":"2025-11-30 22:55:00"\}$/);
  expect(new Set(lines).size).toBe(lines.length);
  expect(Object.keys(one.objects()).filter((key) => !key.endsWith('.gz'))).toEqual(['DATA/labels/readings.jsonl']);
});

test('what is labelled is what the sensors were told to do wrong', async () => {
  const plant = await open();
  await plant.fill();
  const labels = (plant.objects()['DATA/labels/readings.jsonl'] ?? '').trimEnd().split('\n');
  expect(labels.map((line) => Object.keys(JSON.parse(line) as object))).toEqual(
    ['kitchen', 'laboratory'].map(() => ['device_id', 'room_id', 'fault', 'start', 'end']),
  );
});

test('a second run fills nothing', async () => {
  const plant = await open();
  await plant.fill();
  const before = plant.objects();
  expect(await plant.fill()).toEqual([]);
  expect(plant.objects()).toEqual(before);
});

test('a window more is added to what is there, as if it had been measured with the rest', async () => {
  const plant = await open();
  await plant.fill();
  const before = plant.objects();
  const pipeline = await loadOrThrow(join(plant.folder, 'rooms.yml'));
  expect(moreData(plant.stateFolder, pipeline)).toBe('2025-12-01');
  const [told = ''] = await plant.fill();
  expect(told).toMatch(/^Filled readings: \d{3} messages of 2 sensors$/);
  const after = plant.objects();
  expect(after).toMatchObject({ ...before, 'DATA/labels/readings.jsonl': expect.any(String) });
  expect(after['DATA/labels/readings.jsonl']).toContain(before['DATA/labels/readings.jsonl']?.split('\n')[0]);

  const atOnce = await open();
  moreData(atOnce.stateFolder, pipeline);
  await atOnce.fill();
  expect(delivered(plant)).toEqual(delivered(atOnce));
  expect(after['DATA/labels/readings.jsonl']).toBe(atOnce.objects()['DATA/labels/readings.jsonl']);
});

test('another fleet replaces what the first one had said', async () => {
  const plant = await open();
  await plant.fill();
  await plant.feed('readings: { simulate: sensors, devices: 1, days: 1 }', false);
  expect(await plant.fill()).toEqual(['Filled readings: 280 messages of 1 sensor']);
  expect(delivered(plant).every((line) => line.includes('"kitchen"'))).toBe(true);
  expect(delivered(plant)).toHaveLength(280);
});

test('what a kill left half done is done anew: nothing is there twice', async () => {
  const [plant, whole] = [await open(), await open()];
  await whole.fill();
  await plant.fill();
  // As a kill in the middle leaves it: no digest, an object too few, and an acknowledged message that waits.
  const [first = ''] = Object.keys(plant.objects());
  rmSync(join(plant.stateFolder, 'buckets', first.replace('DATA', 'rooms-local-000000000000-us-east-1-data')));
  await plant.inPlace(async (place) => {
    fillings(place.store).put('rooms/readings', { digest: '', until: '', keys: [] });
    const firehose = openFirehose({ ...place, clock: timeline(new Date('2025-11-30T00:00:00Z')) });
    const Data = Buffer.from('{"temp":1}\n');
    await firehose.putRecord({ DeliveryStreamName: 'rooms-local-readings', Record: { Data } });
    await firehose.close();
  });
  await plant.fill();
  expect(delivered(plant)).toEqual(delivered(whole));
});

test('two runs that begin at once fill once', async () => {
  const plant = await open();
  const told = await Promise.all([plant.fill(), plant.fill()]);
  expect(told.flat()).toEqual(['Filled readings: 568 messages of 2 sensors']);
  expect(new Set(delivered(plant)).size).toBe(568);
});

test('messages that no deployed rule would take are not sent', async () => {
  const plant = await openPlant(sensors);
  plants.push(plant);
  expect(await refusal(plant.fill())).toBe(
    'UserError: Source "readings" is not deployed yet: nobody would take its messages.',
  );
  await plant.feed(sensors);
  expect(await plant.fill()).toEqual(['Filled readings: 568 messages of 2 sensors']);
});
