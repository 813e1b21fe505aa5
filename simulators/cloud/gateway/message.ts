/** An HTTP request and its answer, as far as the protocols look at them. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

export interface Request {
  readonly method: string;
  /** As it was sent: neither decoded nor normalised, since '..' is a key like another to S3. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readable;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | Readable | undefined;
}

export function bytesOf({ body }: Request): Promise<Buffer> {
  return buffer(body);
}
