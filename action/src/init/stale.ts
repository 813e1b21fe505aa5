import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CheckError, type Diagnostic } from '../errors.ts';
import { ownManifest } from '../root.ts';
import { warning } from '../spec/problem.ts';
import { here } from './own-action.ts';
import { readRepository } from './repository.ts';
import { workflows } from './workflows.ts';
import { ownWorkflows } from './write.ts';

/**
 * Workflows that `init` wrote, and that are not what it would write now; none where a repository has none of them. Commits of
 * actions may be others: somebody keeps them up to date. What another version of Penstock wrote is not compared.
 */
export async function staleWorkflows(folder: string, files: readonly string[]): Promise<readonly Diagnostic[]> {
  const own = new Map(
    await Promise.all(
      (await ownWorkflows(folder)).map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const),
    ),
  );
  const action = [...own.values()].map(actionIn).find((found) => found !== undefined);
  if (action === undefined || !isOfThisVersion(action)) return [];
  const wanted = await wantedWorkflows(action, folder, files);
  if (wanted === undefined) return [];

  const missing = [...wanted.keys()].filter((path) => !existsSync(join(folder, path)));
  const needless = [...own.keys()].filter((path) => !wanted.has(path));
  const other = [...own].flatMap(([path, text]) => {
    const now = wanted.get(path);
    return now === undefined || withoutCommits(now) === withoutCommits(text) ? [] : [path];
  });
  const [first] = [...missing, ...needless, ...other];
  if (first === undefined) return [];
  const listed = [told('missing', missing), told('not needed', needless), told('out of date', other)];
  const message = `The workflows are not what pipeline/ says now: ${listed.filter((part) => part !== '').join('; ')}.`;
  const at = { file: first, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return [warning('stale-workflow', at, { message, hint: 'penstock init --workflows' })];
}

const told = (what: string, paths: readonly string[]): string =>
  paths.length === 0 ? '' : `${what}: ${paths.map((path) => basename(path)).join(', ')}`;

/** Undefined: a pipeline has a mistake in one of its environments. Who checks or plans that one is told. */
async function wantedWorkflows(action: string, folder: string, files: readonly string[]) {
  try {
    return workflows(await readRepository(action, folder, files));
  } catch (error) {
    if (error instanceof CheckError) return undefined;
    throw error;
  }
}

const actionIn = (text: string): string | undefined =>
  /(?<=uses: )(\.\/action$|penstock\/penstock\/action@.*)/m.exec(text)?.[0];

const isOfThisVersion = (action: string): boolean => action === here || action.endsWith(` # v${ownManifest().version}`);

const withoutCommits = (text: string): string => text.replaceAll(/(?<=uses: [^@\s]+)@.*/g, '');
