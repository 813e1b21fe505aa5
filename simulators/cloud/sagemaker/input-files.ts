import { join } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { AwsError, refuse, type World } from '../service.ts';
import { ClientError } from './errors.ts';

export interface InputFile {
  /** On this machine. */
  readonly path: string;
  /** Below the prefix: what its output is named after. */
  readonly name: string;
}

/** The objects of a channel: those that begin with a prefix, or those that a manifest names. */
export async function inputFiles(
  world: World,
  type: string | undefined,
  uri: string | undefined,
): Promise<readonly InputFile[]> {
  const { bucket, key } = parseUri(uri ?? '');
  if (type === 'ManifestFile') return manifestFiles(world, bucket, key);
  if (type !== 'S3Prefix') throw refuse(`SageMaker's data of type ${type}`, 'It has S3Prefix and ManifestFile.');
  const files: InputFile[] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = await world.cloud.s3.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: key, ...(ContinuationToken && { ContinuationToken }) }),
    );
    for (const { Key = '' } of page.Contents ?? [])
      files.push(fileOf(world, bucket, Key, Key.slice(key.lastIndexOf('/') + 1)));
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken !== undefined);
  if (files.length === 0)
    throw new ClientError(`No S3 objects found under S3 URL "${uri}" given in input data source.`);
  return files;
}

/** `[{"prefix": "s3://b/p/"}, "a.csv", …]` (SageMaker API reference, S3DataSource). */
async function manifestFiles(world: World, Bucket: string, Key: string): Promise<readonly InputFile[]> {
  const parsed: unknown = JSON.parse(await readManifest(world, Bucket, Key));
  const [head, ...names] = Array.isArray(parsed) ? (parsed as readonly unknown[]) : [];
  const prefix = typeof head === 'object' && head !== null && 'prefix' in head ? head.prefix : undefined;
  if (typeof prefix !== 'string' || !names.every((name) => typeof name === 'string')) {
    throw new ClientError(`The manifest s3://${Bucket}/${Key} is not a prefix and a list of names.`);
  }
  return names.map((name) => {
    const { bucket, key } = parseUri(`${prefix}${name}`);
    return fileOf(world, bucket, key, name);
  });
}

async function readManifest({ cloud }: World, Bucket: string, Key: string): Promise<string> {
  try {
    const { Body } = await cloud.s3.send(new GetObjectCommand({ Bucket, Key }));
    return (await Body?.transformToString()) ?? '';
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw new ClientError(`The manifest s3://${Bucket}/${Key} cannot be read: ${error.message}`);
  }
}

const fileOf = ({ bucketsFolder }: World, bucket: string, key: string, name: string): InputFile => ({
  path: join(bucketsFolder, bucket, key),
  name,
});

export function parseUri(uri: string): { readonly bucket: string; readonly key: string } {
  const [, bucket, key] = /^s3:\/\/([^/]+)\/?(.*)$/s.exec(uri) ?? [];
  if (bucket === undefined || key === undefined) throw new ClientError(`"${uri}" is no S3 URL.`);
  return { bucket, key };
}
