/** The workflows of this repository that are made from its pipelines. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { here } from '../../action/src/init/own-action.ts';
import { readRepository } from '../../action/src/init/repository.ts';
import { workflows } from '../../action/src/init/workflows.ts';

export const root = resolve(import.meta.dirname, '../..');

/** By their paths. */
export async function ownWorkflows(): Promise<ReadonlyMap<string, string>> {
  const files = readdirSync(join(root, 'pipeline')).toSorted();
  const repository = await readRepository(
    here,
    root,
    files.map((file) => `pipeline/${file}`),
  );
  return workflows(repository);
}

export async function writeOwnWorkflows(): Promise<void> {
  for (const [path, text] of await ownWorkflows()) writeFileSync(join(root, path), text);
}
