import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { putStream } from '../../simulators/cloud/firehose/streams.ts';
import { startBroker } from '../../simulators/cloud/iot/broker.ts';
import { createAuthority } from '../../simulators/cloud/iot/certificates.ts';
import { openIotCore } from '../../simulators/cloud/iot/core.ts';
import { putRule } from '../../simulators/cloud/iot/rules.ts';
import { openLocalCloud } from '../../simulators/cloud/open.ts';
import { openStore } from '../../simulators/cloud/sqlite.ts';
import { fleet, type Tick } from '../../simulators/sensors/fleet.ts';
import { connect, publishTicks } from '../../simulators/sensors/publish.ts';
import { timeline } from '../../simulators/sensors/timeline.ts';
import { noEngines } from '../cloudformation/cloud.ts';
import { destination, rule } from '../sensors/settings.ts';
import { inTurn, row } from './measure.ts';

const start = new Date('2026-01-01T00:00:00Z');

/** A day of fifty sensors through MQTT, rule and Firehose into S3, against the same messages to the broker alone. */
export async function mqttToS3(): Promise<readonly string[]> {
  const { devices, ticks } = fleet({ seed: 1, rooms: ['a', 'b'], devices: 50, start, days: 1, secondsBetween: 300 });
  const said = [...ticks()];
  const authority = await createAuthority();
  const things = await Promise.all(devices.map(async (device) => [device, await authority.issue(device)] as const));
  const publish = async (port: number, before: (tick: Tick) => void) => {
    const connections = await connect({ host: '127.0.0.1', port }, Object.fromEntries(things), (device) => device);
    await publishTicks(said, connections, before);
    await connections.close();
  };

  const stateFolder = mkdtempSync(join(tmpdir(), 'penstock-bench-'));
  const [account, region] = ['000000000000', 'us-east-1'];
  const cloud = await openLocalCloud({ stateFolder, account, region, engines: noEngines });
  const store = openStore(stateFolder);
  await cloud.s3.send(new CreateBucketCommand({ Bucket: destination.bucket }));
  putStream({ store }, 'rooms-dev-readings', { ...destination, IntervalInSeconds: 900 });
  putRule({ store }, rule);
  const { ours, peer } = await inTurn(
    3,
    async () => {
      const clock = timeline(start);
      const place = { account, region, store, cloud, clock, logsFolder: join(stateFolder, 'logs') };
      const core = await openIotCore(place, { authority });
      await publish(core.port, ({ time }) => clock.advanceTo(time));
      await core.close();
    },
    async () => {
      const broker = await startBroker(authority, async () => {});
      await publish(broker.port, () => {});
      await broker.close();
    },
  );
  store.close();
  await cloud.close();
  rmSync(stateFolder, { recursive: true });
  const messages = said.reduce((sum, { readings }) => sum + readings.length, 0);
  const rate = (seconds: number) => Math.round(messages / seconds);
  return [
    row(`MQTT to S3, ${messages} messages of ${devices.length} devices`, ours, 'broker alone', peer),
    `MQTT to S3: ${rate(ours)} messages/s; broker alone: ${rate(peer)} messages/s`,
  ];
}
