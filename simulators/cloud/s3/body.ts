/** Bodies of PutObject on their way to a file. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import type { PutObjectCommandInput } from '@aws-sdk/client-s3';
import { AwsError } from '../service.ts';
import type { Shelf } from './shelf.ts';

/** A body that was received whole, and is not an object yet. */
export interface Upload {
  readonly file: string;
  readonly md5: string;
}

type Checks = Pick<
  PutObjectCommandInput,
  'ContentLength' | 'ContentMD5' | 'ChecksumCRC32' | 'ChecksumSHA1' | 'ChecksumSHA256'
>;

/** Throws IncompleteBody and BadDigest; leaves no file then. */
export async function receive(shelf: Shelf, body: PutObjectCommandInput['Body'], checks: Checks): Promise<Upload> {
  const file = await newUpload(shelf);
  const digests = { md5: createHash('md5'), sha1: createHash('sha1'), sha256: createHash('sha256') };
  let crc = 0;
  let length = 0;
  try {
    const measured = async function* () {
      for await (const chunk of chunksOf(body)) {
        digests.md5.update(chunk);
        if (checks.ChecksumSHA1 !== undefined) digests.sha1.update(chunk);
        if (checks.ChecksumSHA256 !== undefined) digests.sha256.update(chunk);
        if (checks.ChecksumCRC32 !== undefined) crc = crc32(chunk, crc);
        length += chunk.byteLength;
        yield chunk;
      }
    };
    await pipeline(measured, createWriteStream(file, { flags: 'wx' }));
    const md5 = digests.md5.digest();
    if (checks.ContentLength !== undefined && checks.ContentLength !== length) throw incompleteBody();
    if (checks.ContentMD5 !== undefined && checks.ContentMD5 !== md5.toString('base64')) {
      throw new AwsError('BadDigest', 'The Content-MD5 you specified did not match what we received.');
    }
    check('CRC32', checks.ChecksumCRC32, () => base64OfCrc32(crc));
    check('SHA1', checks.ChecksumSHA1, () => digests.sha1.digest('base64'));
    check('SHA256', checks.ChecksumSHA256, () => digests.sha256.digest('base64'));
    return { file, md5: md5.toString('hex') };
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

/** A file name of this process, so that whoever opens the cloud after its death can tell what it left. */
export async function newUpload({ uploadsFolder, world }: Shelf): Promise<string> {
  await mkdir(uploadsFolder, { recursive: true });
  return join(uploadsFolder, `${world.store.owner}.${crypto.randomUUID()}`);
}

function check(algorithm: string, expected: string | undefined, actual: () => string): void {
  if (expected !== undefined && expected !== actual()) throw badDigest(algorithm);
}

export function badDigest(algorithm: string): AwsError {
  return new AwsError('BadDigest', `The ${algorithm} you specified did not match the calculated checksum.`);
}

export function base64OfCrc32(crc: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc);
  return bytes.toString('base64');
}

function incompleteBody(): AwsError {
  const message = 'You did not provide the number of bytes specified by the Content-Length HTTP header';
  return new AwsError('IncompleteBody', message);
}

async function* chunksOf(body: PutObjectCommandInput['Body']): AsyncGenerator<Uint8Array> {
  if (body === undefined) return;
  if (typeof body === 'string') yield Buffer.from(body);
  else if (body instanceof Uint8Array) yield body;
  else {
    const stream: AsyncIterable<unknown> = body instanceof Blob ? body.stream() : body;
    for await (const chunk of stream) {
      if (chunk instanceof Uint8Array) yield chunk;
      else if (typeof chunk === 'string') yield Buffer.from(chunk);
      else throw new TypeError('A body of PutObject gave something that is neither bytes nor text.');
    }
  }
}
