import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { header } from './yaml.ts';

/** Which of the files may be written, and which are there already: what a person wrote is never overwritten. */
export function absentIn(folder: string, files: ReadonlyMap<string, string>) {
  const isThere = ([path]: readonly [string, string]) => existsSync(join(folder, path));
  const entries = [...files];
  return {
    absent: new Map(entries.filter((entry) => !isThere(entry))),
    there: entries.filter(isThere).map(([path]) => path),
  };
}

/** Paths of the workflows that were written by us. */
export async function ownWorkflows(folder: string): Promise<readonly string[]> {
  const workflows = join(folder, '.github/workflows');
  if (!existsSync(workflows)) return [];
  const names = (await readdir(workflows)).filter((name) => name.endsWith('.yml')).toSorted();
  const own = await Promise.all(
    names.map(async (name) => (await readFile(join(workflows, name), 'utf8')).startsWith(header)),
  );
  return names.filter((_, index) => own[index]).map((name) => `.github/workflows/${name}`);
}

/** Removes workflows of ours that nothing asks for any more. */
export async function removeFiles(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(join(folder, path));
}
