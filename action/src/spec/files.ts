import { isUtf8 } from 'node:buffer';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { nearest } from './did-you-mean.ts';

/** The folder that relative paths in a pipeline are relative to: the parent of `pipeline/`, else the file's own. */
export function rootOf(file: string): string {
  const folder = dirname(resolve(file));
  return basename(folder) === 'pipeline' ? dirname(folder) : folder;
}

/** Whether a pipeline file is really another one, elsewhere on the machine: one that is read for others may be anybody's. */
export async function leadsOut(file: string): Promise<boolean> {
  return !isWithin(await realpath(rootOf(file)), await realpath(file));
}

/** What a path in a pipeline leads to. */
export type FoundFile =
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'missing'; readonly near: string | undefined }
  | { readonly kind: 'folder' | 'absolute' | 'outside' | 'link-outside' | 'not-utf-8' | 'too-large' };

const maximumBytes = 5_000_000;

/** Reads a file of the pipeline. Names must match exactly, also where the disk does not care about upper and lower case. */
export async function findFile(root: string, path: string): Promise<FoundFile> {
  const place = await locate(root, path);
  if (typeof place !== 'string') return place;
  const status = await stat(place);
  if (!status.isFile()) return { kind: 'folder' };
  if (status.size > maximumBytes) return { kind: 'too-large' };
  const bytes = await readFile(place);
  return isUtf8(bytes) ? { kind: 'file', text: bytes.toString('utf8') } : { kind: 'not-utf-8' };
}

/** The absolute path, or why nothing of the pipeline is there. */
export async function locate(
  root: string,
  path: string,
): Promise<string | { kind: 'missing'; near: string | undefined } | { kind: 'absolute' | 'outside' | 'link-outside' }> {
  if (isAbsolute(path) || /^[A-Za-z]:[\\/]/.test(path)) return { kind: 'absolute' };
  const absolute = resolve(root, path);
  if (!isWithin(root, absolute)) return { kind: 'outside' };
  const exact = await hasExactName(root, absolute);
  if (!exact) return { kind: 'missing', near: await nearFile(root, absolute) };
  return isWithin(await realpath(root), await realpath(absolute)) ? absolute : { kind: 'link-outside' };
}

function isWithin(folder: string, path: string): boolean {
  const from = relative(folder, path);
  return from !== '' && from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from);
}

async function hasExactName(root: string, absolute: string): Promise<boolean> {
  let folder = root;
  for (const name of relative(root, absolute).split(sep)) {
    if (!(await namesIn(folder)).includes(name)) return false;
    folder = join(folder, name);
  }
  return stat(folder).then(
    () => true,
    () => false,
  );
}

/** A file that was probably meant: the nearest name in the folder, or the same name in a folder beside it. */
async function nearFile(root: string, absolute: string): Promise<string | undefined> {
  const folders = [dirname(absolute), ...(await namesIn(root)).map((name) => join(root, name))];
  for (const folder of folders) {
    const near = nearest(basename(absolute), await namesIn(folder));
    if (near !== undefined) return relative(root, join(folder, near)).split(sep).join('/');
  }
  return undefined;
}

/** Names in a folder; none when it is not there, or is none. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
