/** AWS IoT Core with the streams behind its rules, for as long as somebody publishes. */
import type { Disturbance } from '../firehose/buffer.ts';
import { openFirehose } from '../firehose/firehose.ts';
import { startBroker } from './broker.ts';
import { createAuthority, type Authority, type Credentials } from './certificates.ts';
import { rulesEngine, type IotPlace } from './engine.ts';

export interface IotCore {
  /** On 127.0.0.1. */
  readonly port: number;
  /** What a device of that name connects with. */
  thing(name: string): Promise<Credentials>;
  /** Stops taking messages; resolves when all that were acknowledged are in S3. */
  close(): Promise<void>;
}

export interface IotCoreOptions {
  readonly authority?: Authority;
  readonly port?: number;
  readonly disturbance?: Disturbance;
}

/** The rules and streams are those in the store; `place.clock` says when messages arrive. */
export async function openIotCore(place: IotPlace, options: IotCoreOptions = {}): Promise<IotCore> {
  const authority = options.authority ?? (await createAuthority());
  const firehose = openFirehose(place, options.disturbance);
  const broker = await startBroker(authority, rulesEngine(place, firehose), options.port);
  return {
    port: broker.port,
    thing: (name) => authority.issue(name),
    async close() {
      await broker.close();
      try {
        await firehose.flush();
      } finally {
        await firehose.close();
      }
    },
  };
}
