/** Files of the repository by one path, which may have wildcards. */
import { glob, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { locate } from './files.ts';

/** What such a path leads to; `paths` are relative to the root, with '/', in their order, and not empty. */
export type FoundFiles =
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  | { readonly kind: 'missing'; readonly near: string | undefined }
  | { readonly kind: 'folder' | 'absolute' | 'outside' | 'link-outside' };

export async function findFiles(root: string, path: string): Promise<FoundFiles> {
  if (!hasWildcard(path)) {
    const place = await locate(root, path);
    if (typeof place !== 'string') return place;
    return (await stat(place)).isFile()
      ? { kind: 'files', paths: [slashed(relative(root, place))] }
      : { kind: 'folder' };
  }
  if (isAbsolute(path)) return { kind: 'absolute' };
  if (path.split('/').includes('..')) return { kind: 'outside' };
  const within = `${await realpath(root)}${sep}`;
  const paths: string[] = [];
  for await (const found of glob(path, { cwd: root })) {
    const absolute = await realpath(join(root, found));
    if (!absolute.startsWith(within)) return { kind: 'link-outside' };
    if ((await stat(absolute)).isFile()) paths.push(slashed(found));
  }
  return paths.length === 0 ? { kind: 'missing', near: undefined } : { kind: 'files', paths: paths.toSorted() };
}

/** The part of a found path that is not in every path that could be found: what a wildcard stood for, else the name. */
export function keyOf(pattern: string, path: string): string {
  const parts = pattern.replace(/^\.\//, '').split('/');
  const wild = parts.findIndex(hasWildcard);
  return path
    .split('/')
    .slice(wild < 0 ? -1 : wild)
    .join('/');
}

const hasWildcard = (path: string): boolean => /[*?[{]/.test(path);

const slashed = (path: string): string => path.split(sep).join('/');
