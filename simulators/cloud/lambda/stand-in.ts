/** Functions that exist already in an account, and of which the repository has something that stands in for them here. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { World } from '../service.ts';
import { unpack } from './code.ts';
import { arnOf } from './functions.ts';
import type { FunctionRecord } from './functions.ts';

const folder = 'local/functions';

/** `local/functions/NAME.mjs`, which exports `handler`; undefined when there is none. */
export async function standIn(world: World, name: string): Promise<FunctionRecord | undefined> {
  const file = fileOf(name);
  const { repositoryFolder } = world;
  if (repositoryFolder === undefined || file === undefined) return undefined;
  const source = await bytesOf(join(repositoryFolder, file));
  if (source === undefined) return undefined;
  const code = await unpack(world, { ZipFile: zipSync({ 'index.mjs': source }, { mtime: new Date(2000, 0, 1) }) });
  return {
    configuration: {
      FunctionName: name,
      FunctionArn: arnOf(world, name),
      Handler: 'index.handler',
      Timeout: 900,
      MemorySize: 128,
      RevisionId: code.CodeSha256,
      ...code,
    },
    tags: {},
  };
}

/** What to do about a function that is not there. */
export function standInHint({ repositoryFolder }: World, name: string): string {
  const file = fileOf(name);
  return repositoryFolder === undefined || file === undefined
    ? ''
    : `. In the local cloud, ${file} can stand in for it`;
}

/** A name cannot lead out of the folder. */
function fileOf(name: string): string | undefined {
  return /^[A-Za-z0-9_-]+$/.test(name) ? `${folder}/${name}.mjs` : undefined;
}

async function bytesOf(file: string): Promise<Uint8Array | undefined> {
  return existsSync(file) ? readFile(file) : undefined;
}
