/** Files of the repository by one path, which may have wildcards. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, matchesGlob, relative, sep } from 'node:path';
import { locate } from './files.ts';

/** What such a path leads to; `paths` are relative to the root, with '/', in their order, and not empty. */
export type FoundFiles =
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  | { readonly kind: 'missing'; readonly near: string | undefined }
  | { readonly kind: 'folder' | 'absolute' | 'outside' | 'link-outside' };

export const findFiles = (root: string, path: string): Promise<FoundFiles> =>
  hasWildcard(path) ? matches(root, path) : fileAt(root, path);

async function fileAt(root: string, path: string): Promise<FoundFiles> {
  const place = await locate(root, path);
  if (typeof place !== 'string') return place;
  return (await stat(place)).isFile() ? { kind: 'files', paths: [slashed(relative(root, place))] } : { kind: 'folder' };
}

/**
 * What lies in the folder is compared with the pattern. Node's own `glob` looks wherever a pattern and the links in it lead,
 * and both may be anybody's.
 */
async function matches(root: string, path: string): Promise<FoundFiles> {
  if (isAbsolute(path)) return { kind: 'absolute' };
  const pattern = plain(path);
  const parts = pattern.split('/');
  if (parts.includes('..')) return { kind: 'outside' };
  const fixed = parts.slice(0, parts.findIndex(hasWildcard));
  const folder = fixed.length === 0 ? root : await locate(root, fixed.join('/'));
  if (typeof folder !== 'string') return folder;
  if (!(await stat(folder)).isDirectory()) return { kind: 'missing', near: undefined };

  const paths: string[] = [];
  for await (const entry of entriesBelow(folder, pattern.includes('**') ? Infinity : parts.length - fixed.length)) {
    const path = slashed(relative(root, join(entry.parentPath, entry.name)));
    if (!matchesGlob(path, pattern)) continue;
    if (entry.isFile()) paths.push(path);
    else if (entry.isSymbolicLink()) {
      const found = await fileAt(root, path);
      if (found.kind === 'link-outside') return found;
      if (found.kind === 'files') paths.push(path);
    }
  }
  return paths.length === 0 ? { kind: 'missing', near: undefined } : { kind: 'files', paths: paths.toSorted() };
}

/** All but folders, so many folders deep. Links are not followed. */
async function* entriesBelow(folder: string, depth: number): AsyncGenerator<Dirent> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) yield entry;
    else if (depth > 1) yield* entriesBelow(join(folder, entry.name), depth - 1);
  }
}

/** The part of a found path that is not in every path that could be found: what a wildcard stood for, else the name. */
export function keyOf(pattern: string, path: string): string {
  const parts = plain(pattern).split('/');
  const wild = parts.findIndex(hasWildcard);
  return path
    .split('/')
    .slice(wild < 0 ? -1 : wild)
    .join('/');
}

/** `*`, `?`, `[ab]`, `{a,b}`, and of a group `@(a|b)`, `!(a|b)`, `+(a|b)`. */
export const hasWildcard = (path: string): boolean => /[*?[{]|[@!+]\(/.test(path);

/** `.//data/./*.csv` -> `data/*.csv` */
const plain = (pattern: string): string => pattern.replaceAll(/(^|\/)(\.?\/)+/g, '$1');

const slashed = (path: string): string => path.split(sep).join('/');
