/** Where the function of a custom resource puts its answer: a URL on loopback that takes one. */
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

export interface CustomResponse {
  readonly Status: 'SUCCESS' | 'FAILED';
  readonly Reason?: string;
  readonly PhysicalResourceId: string;
  /** Values of Fn::GetAtt. */
  readonly Data?: Readonly<Record<string, string>>;
}

export interface Mailbox {
  readonly url: string;
  /** Undefined as long as there is none. */
  response(): CustomResponse | undefined;
  close(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const path = `/${crypto.randomUUID()}`;
  let response: CustomResponse | undefined;
  const server = createServer((incoming, answer) => {
    const refuse = (status: number) => answer.writeHead(status).end();
    if (incoming.method !== 'PUT' || incoming.url !== path) {
      refuse(403);
      return;
    }
    json(incoming).then(
      (body) => {
        response ??= isResponse(body) ? body : undefined;
        refuse(response === undefined ? 400 : 200);
      },
      () => refuse(400),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The mailbox has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${path}`,
    response: () => response,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An answer without an id is none: CloudFormation waits on. */
function isResponse(body: unknown): body is CustomResponse {
  if (typeof body !== 'object' || body === null) return false;
  const { Status, PhysicalResourceId } = body as Partial<Record<string, unknown>>;
  return (Status === 'SUCCESS' || Status === 'FAILED') && typeof PhysicalResourceId === 'string';
}
