/** Devices on an MQTT broker: each message is published until the broker acknowledges it (QoS 1). */
import { connectAsync, type IClientOptions, type MqttClient } from 'mqtt';
import type { Credentials } from '../cloud/iot/certificates.ts';
import type { Reading, Tick } from './fleet.ts';

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

export interface Connections {
  publish(reading: Reading): Promise<unknown>;
  close(): Promise<void>;
}

/** `client` names the connection of a device; devices may share one. `topic` is where it publishes a reading. */
export async function connect(
  endpoint: Endpoint,
  clients: Readonly<Record<string, Credentials>>,
  client: (device: string) => string,
  topic: (reading: Reading) => string = topicOf,
): Promise<Connections> {
  const opened = await Promise.all(
    Object.entries(clients).map(
      async ([clientId, credentials]) => [clientId, await connectThing(endpoint, clientId, credentials)] as const,
    ),
  );
  const connections = new Map<string, MqttClient>(opened);
  return {
    publish(reading) {
      const connection = connections.get(client(reading.device_id));
      if (connection === undefined) throw new RangeError(`${reading.device_id} is not connected.`);
      return connection.publishAsync(topic(reading), JSON.stringify(reading), { qos: 1 });
    },
    async close() {
      await Promise.all([...connections.values()].map((connection) => connection.endAsync()));
    },
  };
}

/** What was not acknowledged when a connection broke is published again on the next. */
export async function connectThing(
  { host, port }: Endpoint,
  clientId: string,
  { cert, key, ca }: Credentials,
): Promise<MqttClient> {
  const options: IClientOptions = {
    protocol: 'mqtts',
    host,
    port,
    clientId,
    cert,
    key,
    ca,
    clean: false,
    reconnectPeriod: 200,
    connectTimeout: 10_000,
  };
  // No URL: mqtt takes one apart by what Node warns of as DEP0169. Who is not let in the first time would not be the next.
  return connectAsync('', options, false);
}

export const topicOf = ({ room_id }: Reading): string => `plant/${room_id}/temperature`;

/**
 * Each tick after the last was acknowledged; `before` is called with the time of each. `inTurn`: each reading too, so that
 * they arrive in one order, each time. Returns the number of messages.
 */
export async function publishTicks(
  ticks: Iterable<Tick>,
  connections: Pick<Connections, 'publish'>,
  before: (tick: Tick) => Promise<void> | void = () => undefined,
  inTurn = false,
): Promise<number> {
  let messages = 0;
  for (const tick of ticks) {
    await before(tick);
    if (inTurn) for (const reading of tick.readings) await connections.publish(reading);
    else await Promise.all(tick.readings.map((reading) => connections.publish(reading)));
    messages += tick.readings.length;
  }
  return messages;
}
