import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ShippedCode } from './render/passes.ts';
import { packageRoot } from './root.ts';

/** The code that we ship with every pipeline, as it lies in this version of Penstock. */
export async function shippedCode(): Promise<ShippedCode> {
  const root = packageRoot();
  const script = (name: string) => readFile(join(root, 'action/src/render/scoring', name), 'utf8');
  return {
    wrapper: await filesOf(join(root, 'action/src/render/glue'), '.py'),
    rowsToScore: await script('rows_to_score.py'),
    publishScores: await script('publish_scores.py'),
    startCondition: await filesOf(join(root, 'action/dist/functions/start-condition')),
    start: await filesOf(join(root, 'action/dist/functions/start')),
    peeringDns: await filesOf(join(root, 'action/dist/functions/peering-dns')),
  };
}

/** By their paths in the folder, with '/'. */
async function filesOf(folder: string, ending = ''): Promise<ReadonlyMap<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile() && entry.name.endsWith(ending));
  const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name))).toSorted();
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path.replaceAll(sep, '/'), await readFile(join(folder, path), 'utf8')] as const),
    ),
  );
}
