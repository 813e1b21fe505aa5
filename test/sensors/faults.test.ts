import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { connectAsync } from 'mqtt';
import { systemClock } from '../../simulators/cloud/clock.ts';
import { openFirehose } from '../../simulators/cloud/firehose/firehose.ts';
import { deleteStream } from '../../simulators/cloud/firehose/streams.ts';
import { createAuthority, type Credentials } from '../../simulators/cloud/iot/certificates.ts';
import { openIotCore, type IotCore } from '../../simulators/cloud/iot/core.ts';
import { fleet } from '../../simulators/sensors/fleet.ts';
import { connect } from '../../simulators/sensors/publish.ts';
import { refusal } from '../services/cloud.ts';
import { readingsOf, testIot, type TestIot } from './iot.ts';
import { smallFleet } from './settings.ts';

const topic = 'plant/kitchen/temperature';

async function open(iot: TestIot): Promise<IotCore> {
  return openIotCore({ ...iot.place, clock: systemClock });
}

/** What a device of that name would connect with; it does not come back by itself. */
const connection = async (core: IotCore, clientId: string, credentials?: Credentials) => {
  const options = { clientId, reconnectPeriod: 0, ...(credentials ?? (await core.thing(clientId))) };
  return connectAsync(`mqtts://127.0.0.1:${core.port}`, options, false);
};

test('a message that is no JSON is counted and logged, as by AWS; the others go on', async () => {
  const iot = await testIot();
  const core = await open(iot);
  const device = await connection(core, 'kitchen-1');
  for (const payload of ['{"temp": 1', '', '{"temp":21,"extra":1}', '[1]', '{"temp":"hot"}'])
    await device.publishAsync(topic, payload, { qos: 1 });
  await device.endAsync();
  await core.close();
  expect(iot.lines('raw/')).toEqual(['{"temp":21}', '{}', '{"temp":"hot"}']);
  expect(iot.keys('errors/')).toEqual([]);
  const log = readFileSync(join(iot.stateFolder, 'logs/iot.jsonl'), 'utf8').trimEnd().split('\n');
  expect(log.map((line) => JSON.parse(line) as unknown)).toEqual(
    [1, 2].map(() => ({
      timestamp: expect.any(String),
      logLevel: 'ERROR',
      metric: 'ParseError',
      ruleName: 'rooms_dev_readings',
      topicName: topic,
      clientId: 'kitchen-1',
      details: 'The payload is no JSON.',
    })),
  );
});

test('a message that its action does not take goes to the error action, whole', async () => {
  const iot = await testIot();
  const core = await open(iot);
  const device = await connection(core, 'kitchen-1');
  deleteStream(iot.place, 'rooms-dev-readings');
  await device.publishAsync(topic, '{"temp":21,"extra":1}', { qos: 1 });
  await device.endAsync();
  await core.close();
  const [key = ''] = iot.keys('errors/');
  expect(key).toMatch(/^errors\/readings\/rule\/\d{13}-[0-9a-f-]{36}\.json$/);
  expect(JSON.parse(iot.text(key))).toEqual({
    ruleName: 'rooms_dev_readings',
    topic,
    cloudwatchTraceId: expect.any(String),
    clientId: 'kitchen-1',
    base64OriginalPayload: Buffer.from('{"temp":21,"extra":1}').toString('base64'),
    failures: [
      {
        failedAction: 'FirehoseAction',
        failedResource: 'rooms-dev-readings',
        errorMessage: `Failed to publish to Firehose. The error received was Firehose rooms-dev-readings under account 000000000000 not found. (ResourceNotFoundException). Message arrived on: ${topic}`,
      },
    ],
  });
  expect(iot.keys('raw/')).toEqual([]);
});

test('only a device with a certificate of the authority, and under the name of that, may connect', async () => {
  const iot = await testIot();
  const core = await open(iot);
  const stranger = await (await createAuthority()).issue('kitchen-1');
  const { ca } = await core.thing('kitchen-1');
  await expect(connection(core, 'kitchen-1', { ...stranger, ca })).rejects.toThrow();
  expect(await refusal(connection(core, 'office-1', await core.thing('kitchen-1')))).toContain('Not authorized');
  await core.close();
});

test('a payload that AWS would not take ends the connection, and nothing of it is delivered', async () => {
  const iot = await testIot();
  const core = await open(iot);
  const device = await connection(core, 'kitchen-1');
  const closed = new Promise<void>((resolve) => device.once('close', () => resolve()));
  device.publish(topic, JSON.stringify({ temp: 'x'.repeat(128 * 1024) }), { qos: 1 });
  await closed;
  await device.endAsync(true);
  await core.close();
  expect(iot.keys('')).toEqual([]);
});

test('a broker that restarts in the middle loses nothing that was sent', async () => {
  const iot = await testIot();
  const authority = await createAuthority();
  const place = { ...iot.place, clock: systemClock };
  const { devices, ticks } = fleet(smallFleet);
  const readings = [...ticks()].flatMap(({ readings }) => readings).slice(0, 300);
  let core = await openIotCore(place, { authority });
  const things = await Promise.all(devices.map(async (device) => [device, await authority.issue(device)] as const));
  const { port } = core;
  const connections = await connect({ host: '127.0.0.1', port }, Object.fromEntries(things), (device) => device);

  const published: Promise<unknown>[] = [];
  for (const [index, reading] of readings.entries()) {
    published.push(connections.publish(reading));
    if (index !== 150) continue;
    await core.close();
    core = await openIotCore(place, { authority, port });
  }
  await Promise.all(published);
  await connections.close();
  await core.close();
  const delivered = readingsOf(iot.lines('raw/'));
  expect([...new Set(delivered)]).toEqual(readingsOf(readings.map((reading) => JSON.stringify(reading))));
});

test('what was acknowledged before a kill is delivered by the next process, once', async () => {
  const iot = await testIot();
  const taker = spawn(process.execPath, ['--no-warnings', join(import.meta.dirname, 'taker.ts'), iot.stateFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 15_000,
    killSignal: 'SIGKILL',
  });
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: taker.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === 100) taker.kill('SIGKILL');
  }
  expect(existsSync(join(iot.stateFolder, 'buckets/data/errors'))).toBe(false);
  const firehose = openFirehose({ ...iot.place, clock: systemClock });
  await firehose.flush();
  await firehose.close();
  const delivered = readingsOf(iot.lines('raw/'));
  expect(new Set(delivered).size).toBe(delivered.length);
  expect(delivered).toEqual(expect.arrayContaining(acknowledged));
});
