/** The local cloud over HTTP on loopback, so that boto3 in a job and the SDK in a function work as they are. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Call, StartGateway } from '../service.ts';
import { answerJson, isJson } from './json.ts';
import type { Answer, Request } from './message.ts';
import { answerS3 } from './s3.ts';
import { answerQuery, isQuery } from './query.ts';

/** Idle connections are kept for as long as a script may think between two calls. */
const keepAliveMilliseconds = 600_000;

export const startGateway: StartGateway = async (call) => {
  const server = createServer({ keepAliveTimeout: keepAliveMilliseconds }, (incoming, response) => {
    respond(call, incoming, response).catch((error: unknown) => {
      // The answer has begun, so it can only be broken off; the client sees that it is incomplete.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gateway has no port.');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        if (!server.listening) {
          resolve();
          return;
        }
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
};

async function respond(call: Call, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, headers, body } = await answer(call, incoming);
  response.writeHead(status, { ...headers, 'x-amz-request-id': crypto.randomUUID() });
  if (body instanceof Readable) await pipeline(body, response);
  else response.end(body);
}

async function answer(call: Call, incoming: IncomingMessage): Promise<Answer> {
  const { method = 'GET', headers } = incoming;
  if (!isLoopback(headers.host))
    return plain(403, `The local cloud answers on loopback only, not for ${headers.host}.`);
  const [path = '/', query] = (incoming.url ?? '/').split('?', 2);
  const request: Request = { method, path, query: new URLSearchParams(query), headers, body: incoming };
  try {
    if (isJson(request)) return await answerJson(request, call);
    if (isQuery(request)) return await answerQuery(request, call);
    return await answerS3(request, call);
  } catch (error) {
    return plain(500, `InternalFailure: ${error instanceof Error ? error.stack : String(error)}`);
  }
}

/** A page in a browser can reach loopback under a name of its own; its Host header gives it away. */
function isLoopback(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? '');
}

function plain(status: number, text: string): Answer {
  return { status, headers: { 'content-type': 'text/plain' }, body: text };
}
