import type { IotPlace } from '../cloud/iot/engine.ts';
import { openIotCore, type IotCoreOptions } from '../cloud/iot/core.ts';
import { fleet, type Fleet, type FleetOptions, type Label, type Reading } from './fleet.ts';
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
  const all = fleet(options);
  return { labels: all.labels, messages: await publishFleet(place, all, options.start, undefined, iot) };
}

/** As above, from `start` on; `topic` is where a reading is published. Returns the number of messages. */
export async function publishFleet(
  place: Omit<IotPlace, 'clock'>,
  { devices, ticks }: Pick<Fleet, 'devices' | 'ticks'>,
  start: Date,
  topic?: (reading: Reading) => string,
  iot: IotCoreOptions = {},
): Promise<number> {
  const clock = timeline(start);
  const core = await openIotCore({ ...place, clock }, iot);
  try {
    const things = await Promise.all(devices.map(async (device) => [device, await core.thing(device)] as const));
    const endpoint = { host: '127.0.0.1', port: core.port };
    const connections = await connect(endpoint, Object.fromEntries(things), (device) => device, topic);
    try {
      return await publishTicks(ticks(), connections, ({ time }) => clock.advanceTo(time), true);
    } finally {
      await connections.close();
    }
  } finally {
    await core.close();
  }
}
