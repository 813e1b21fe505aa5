/** A process that lets a fleet publish, and says what was acknowledged, one line a reading, until it is killed. */
import { join } from 'node:path';
import { openIotCore } from '../../simulators/cloud/iot/core.ts';
import { openLocalCloud } from '../../simulators/cloud/open.ts';
import { openStore } from '../../simulators/cloud/sqlite.ts';
import { fleet } from '../../simulators/sensors/fleet.ts';
import { connect } from '../../simulators/sensors/publish.ts';
import { timeline } from '../../simulators/sensors/timeline.ts';
import { noEngines } from '../cloudformation/cloud.ts';
import { smallFleet } from './settings.ts';

const stateFolder = process.argv[2] ?? '';
const [account, region] = ['000000000000', 'eu-west-1'];
const cloud = await openLocalCloud({ stateFolder, account, region, engines: noEngines });
const clock = timeline(smallFleet.start);
const logsFolder = join(stateFolder, 'logs');
const core = await openIotCore({ account, region, cloud, clock, store: openStore(stateFolder), logsFolder });
const { devices, ticks } = fleet(smallFleet);
const things = await Promise.all(devices.map(async (device) => [device, await core.thing(device)] as const));
const endpoint = { host: '127.0.0.1', port: core.port };
const connections = await connect(endpoint, Object.fromEntries(things), (device) => device);
for (const { time, readings } of ticks()) {
  clock.advanceTo(time);
  for (const reading of readings) {
    await connections.publish(reading);
    process.stdout.write(`${reading.device_id} ${reading.sequence}\n`);
  }
}
