import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShippedCode } from './render/passes.ts';
import { packageRoot } from './root.ts';

/** The code that we ship with every pipeline, as it lies in this version of Penstock. */
export async function shippedCode(): Promise<ShippedCode> {
  const root = packageRoot();
  const script = (name: string) => readFile(join(root, 'action/src/render/glue', name), 'utf8');
  return {
    wrapper: await script('penstock_job.py'),
    rowsToScore: await script('rows_to_score.py'),
    publishScores: await script('publish_scores.py'),
    startCondition: await filesOf(join(root, 'action/dist/functions/start-condition')),
  };
}

async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).toSorted();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}
