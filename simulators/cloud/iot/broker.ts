/** The message broker: MQTT 3.1.1 over mutual TLS on loopback, with AWS IoT Core's limits. */
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { createServer, TLSSocket } from 'node:tls';
import { Aedes, type Client } from 'aedes';
import type { Authority } from './certificates.ts';
import type { RulesEngine } from './engine.ts';

export interface Broker {
  readonly port: number;
  close(): Promise<void>;
}

/** Bytes of a payload. */
const largestPayload = 128 * 1024;
const deepestTopic = 8;

/** `port` 0 takes a free one. */
export async function startBroker(authority: Authority, rules: RulesEngine, port = 0): Promise<Broker> {
  const broker = await Aedes.createBroker({
    maxTopicLevels: deepestTopic,
    authenticate(client, _username, _password, done) {
      done(null, thingOf(client) === client.id);
    },
    // Before the broker acknowledges: what a device was told is taken, the rules have taken.
    authorizePublish(client, { topic, payload, qos }, done) {
      const bytes = Buffer.from(payload);
      if (qos === 2) done(new Error('AWS IoT Core has no QoS 2.'));
      else if (bytes.length > largestPayload) done(new Error(`A payload of ${bytes.length} bytes is too large.`));
      else rules({ topic, payload: bytes, clientId: client?.id ?? '' }).then(() => done(), done);
    },
  });
  const server = createServer(
    { ...(await authority.issue('localhost', ['127.0.0.1'])), requestCert: true, rejectUnauthorized: true },
    (socket) => broker.handle(socket),
  );
  // Those too that never became clients.
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const ended = once(server, 'close');
      server.close();
      await new Promise<void>((resolve) => {
        broker.close(resolve);
      });
      for (const socket of sockets) socket.destroy();
      await ended;
    },
  };
}

/** A device has the name of its certificate: what a policy with iot:Connection.Thing.ThingName demands on AWS. */
function thingOf({ conn }: Client): string | undefined {
  return conn instanceof TLSSocket ? conn.getPeerCertificate().subject.CN?.toString() : undefined;
}
