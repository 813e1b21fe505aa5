/**
 * Bodies in the content encoding `aws-chunked`: chunks with their length, then trailers of which one is a checksum
 * (Amazon S3 API reference, "Signature calculations: transferring payload in multiple chunks").
 */
import { crc32 } from 'node:zlib';
import { base64OfCrc32, badDigest } from '../s3/body.ts';
import { AwsError, refuse } from '../service.ts';

/** The bytes that were sent. Throws at the end when they are not those that the trailer's checksum is of. */
export async function* dechunked(body: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  const reader = new Reader(body);
  let crc = 0;
  for (let left = lengthOf(await reader.line()); left > 0; left = lengthOf(await reader.line())) {
    while (left > 0) {
      const bytes = await reader.upTo(left);
      left -= bytes.byteLength;
      crc = crc32(bytes, crc);
      yield bytes;
    }
    if ((await reader.line()) !== '') throw incomplete();
  }
  for (let trailer = await reader.line(); trailer !== ''; trailer = await reader.line()) checkTrailer(trailer, crc);
}

function lengthOf(header: string): number {
  const [digits = ''] = header.split(';');
  if (!/^[0-9a-f]+$/i.test(digits)) throw incomplete();
  return Number.parseInt(digits, 16);
}

function checkTrailer(trailer: string, crc: number): void {
  const [name = '', value = ''] = trailer.split(/:\s*/, 2);
  if (name === 'x-amz-trailer-signature') return;
  if (name !== 'x-amz-checksum-crc32') throw refuse(`the trailer ${name}`);
  if (value.trim() !== base64OfCrc32(crc)) throw badDigest('CRC32');
}

function incomplete(): AwsError {
  return new AwsError('IncompleteBody', 'The request body terminated unexpectedly');
}

class Reader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(body: AsyncIterable<Buffer>) {
    this.#chunks = body[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    for (;;) {
      const end = this.#rest.indexOf('\r\n');
      if (end !== -1) return this.#take(end, 2).toString('latin1');
      if (this.#rest.byteLength > 16_384) throw incomplete();
      await this.#more();
    }
  }

  async upTo(length: number): Promise<Buffer> {
    if (this.#rest.byteLength === 0) await this.#more();
    return this.#take(Math.min(length, this.#rest.byteLength), 0);
  }

  #take(length: number, separator: number): Buffer {
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length + separator);
    return taken;
  }

  async #more(): Promise<void> {
    const next = await this.#chunks.next();
    if (next.done === true) throw incomplete();
    this.#rest = Buffer.concat([this.#rest, next.value]);
  }
}
