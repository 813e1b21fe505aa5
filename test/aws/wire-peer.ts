/** A peer on loopback that answers what a test says in AWS's wire formats: the real clients, over real sockets. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Asked {
  /** Of the query protocol (CloudFormation, STS) or the JSON protocols. */
  readonly action: string;
  readonly accessKeyId: string | undefined;
  readonly form: URLSearchParams;
}

export type Answer = (response: ServerResponse, asked: Asked) => void;

export interface Peer {
  readonly endpoint: string;
  /** All that was asked, in order. */
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** `answers` in turn, the last one for ever. */
export async function peer(...answers: readonly [Answer, ...Answer[]]): Promise<Peer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void askedOf(request).then((question) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)] ?? answers[0];
      asked.push(question);
      answer(response, question);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function askedOf(request: IncomingMessage): Promise<Asked> {
  const form = new URLSearchParams(await text(request));
  const target = String(request.headers['x-amz-target'] ?? '');
  const [, accessKeyId] = /Credential=([^/]+)\//.exec(String(request.headers['authorization'])) ?? [];
  return { action: form.get('Action') ?? target.split('.').at(-1) ?? '', accessKeyId, form };
}

/** An error of the query protocol. */
export const queryError =
  (status: number, code: string, message: string): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'text/xml', 'x-amzn-requestid': 'request-1' });
    response.end(
      `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>request-1</RequestId></ErrorResponse>`,
    );
  };

/** A result of the query protocol: the members as XML. */
export const queryResult =
  (members: string): Answer =>
  (response, { action }) => {
    response.writeHead(200, { 'content-type': 'text/xml' });
    response.end(
      `<${action}Response><${action}Result>${members}</${action}Result><ResponseMetadata><RequestId>request-2</RequestId></ResponseMetadata></${action}Response>`,
    );
  };

/** The connection ends in the middle of the answer. */
export const cut: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '1000' });
  response.write('<Describe');
  setImmediate(() => response.destroy());
};

export const silence: Answer = () => undefined;
