/** A function's code, from its zip to a folder from which it can be imported. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import type { FunctionCode } from '@aws-sdk/client-lambda';
import { unzipSync } from 'fflate';
import { onlyKnown } from '../input.ts';
import { AwsError, refuse } from '../service.ts';
import type { World } from '../service.ts';
import { invalidParameter } from './errors.ts';

export interface Code {
  /** Base64, as Lambda tells it. */
  readonly CodeSha256: string;
  /** Bytes of the zip. */
  readonly CodeSize: number;
}

/** Unzips the code, once for the same bytes. */
export async function unpack(world: World, code: FunctionCode): Promise<Code> {
  const zip = await bytesOf(world, code);
  const digest = createHash('sha256').update(zip).digest();
  const unpacked = { CodeSha256: digest.toString('base64'), CodeSize: zip.byteLength };
  const folder = folderOf(world, unpacked.CodeSha256);
  if (existsSync(folder)) return unpacked;
  await markAsRoot(dirname(folder));
  const half = `${folder}.${crypto.randomUUID()}`;
  for (const [name, bytes] of entriesOf(zip)) {
    const path = join(half, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  await moveInto(half, folder);
  return unpacked;
}

/** Nothing above a function's code says how to read it, as on AWS: a project around this folder may be of ES modules. */
async function markAsRoot(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{}\n');
}

export function folderOf({ bucketsFolder }: World, codeSha256: string): string {
  const name = Buffer.from(codeSha256, 'base64').toString('hex');
  return join(dirname(bucketsFolder), 'functions', name);
}

async function bytesOf({ cloud }: World, code: FunctionCode): Promise<Uint8Array> {
  onlyKnown('a function with Code', code, ['S3Bucket', 'S3Key', 'ZipFile']);
  if (code.ZipFile !== undefined) return code.ZipFile;
  try {
    const { Body } = await cloud.s3.send(new GetObjectCommand({ Bucket: code.S3Bucket, Key: code.S3Key }));
    return (await Body?.transformToByteArray()) ?? new Uint8Array();
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw invalidParameter(
      `Error occurred while GetObject. S3 Error Code: ${error.name}. S3 Error Message: ${error.message}`,
    );
  }
}

function entriesOf(zip: Uint8Array): [string, Uint8Array][] {
  const files = Object.entries(unzipped(zip)).filter(([name]) => !name.endsWith('/'));
  const outside = files.find(([name]) => name.startsWith('/') || name.split('/').includes('..'));
  if (outside !== undefined) throw refuse(`a zip with the entry ${outside[0]}`);
  if (files.length === 0) throw invalidParameter('Uploaded file must be a non-empty zip');
  return files;
}

function unzipped(zip: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(zip);
  } catch (cause) {
    const message = 'Could not unzip uploaded file. Please check your file, then try to upload again.';
    throw Object.assign(invalidParameter(message), { cause });
  }
}

async function moveInto(half: string, folder: string): Promise<void> {
  try {
    await rename(half, folder);
  } catch (error) {
    // Another process was quicker with the same bytes.
    await rm(half, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}
