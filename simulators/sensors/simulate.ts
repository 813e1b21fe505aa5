import type { IotPlace } from '../cloud/iot/engine.ts';
import { openIotCore, type IotCoreOptions } from '../cloud/iot/core.ts';
import { fleet, type FleetOptions, type Label } from './fleet.ts';
import { connect, publishTicks } from './publish.ts';
import { timeline } from './timeline.ts';

export interface Simulated {
  readonly messages: number;
  readonly labels: readonly Label[];
}

/**
 * Lets a fleet publish to the local IoT Core, each device with a certificate of its own, on a timeline of its own: days
 * pass in seconds. When it resolves, all that was published has been through the rules, and lies in S3.
 */
export async function simulateSensors(
  place: Omit<IotPlace, 'clock'>,
  options: FleetOptions,
  iot: IotCoreOptions = {},
): Promise<Simulated> {
  const { devices, labels, ticks } = fleet(options);
  const clock = timeline(options.start);
  const core = await openIotCore({ ...place, clock }, iot);
  try {
    const things = await Promise.all(devices.map(async (device) => [device, await core.thing(device)] as const));
    const endpoint = { host: '127.0.0.1', port: core.port };
    const connections = await connect(endpoint, Object.fromEntries(things), (device) => device);
    try {
      return { labels, messages: await publishTicks(ticks(), connections, ({ time }) => clock.advanceTo(time)) };
    } finally {
      await connections.close();
    }
  } finally {
    await core.close();
  }
}
