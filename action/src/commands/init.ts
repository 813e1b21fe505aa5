import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { firstFiles } from '../init/first-files.ts';
import { ownAction } from '../init/own-action.ts';
import { readRepository } from '../init/repository.ts';
import { workflows } from '../init/workflows.ts';
import { absentIn, ownWorkflows, removeFiles } from '../init/write.ts';
import { count } from '../report/words.ts';
import type { Context } from './context.ts';
import { pipelinesIn } from './pipeline-file.ts';
import { writeFiles } from './write-files.ts';

export interface InitOptions {
  /** The repository; made when absent. */
  readonly folder: string;
  /** Writes the workflows anew, as the pipelines want them now, and nothing else. */
  readonly workflows: boolean;
}

/** Writes a first pipeline, workflows and editor settings into a repository. What is there is left as it is. */
export async function init(options: InitOptions, { terminal }: Pick<Context, 'terminal'>): Promise<void> {
  const { folder } = options;
  const action = await ownAction(folder);
  if (options.workflows) {
    terminal.stdout(listing('written', await writeWorkflows(folder, action)));
    return;
  }

  const where = existsSync(folder) ? '' : ` into ${resolve(folder)}, which is new`;
  const isNew = pipelinesIn(folder).length === 0;
  const first = absentIn(folder, isNew ? await firstFiles(action) : new Map());
  await writeFiles(folder, first.absent);
  const made = absentIn(folder, workflows(await readRepository(action, folder, pipelinesIn(folder))));
  await writeFiles(folder, made.absent);

  terminal.stdout(listing(`written${where}`, [...first.absent.keys(), ...made.absent.keys()]));
  terminal.stdout(listing('there already, left as they are', [...first.there, ...made.there]));
  terminal.stdout(nextSteps(folder));
}

async function writeWorkflows(folder: string, action: string): Promise<readonly string[]> {
  const wanted = workflows(await readRepository(action, folder, pipelinesIn(folder)));
  // A file of the same name that somebody else wrote is theirs.
  const own = await ownWorkflows(folder);
  const theirs = absentIn(folder, wanted).there.filter((path) => !own.includes(path));
  const written = new Map([...wanted].filter(([path]) => !theirs.includes(path)));
  await writeFiles(folder, written);
  await removeFiles(
    folder,
    own.filter((path) => !wanted.has(path)),
  );
  return [...written.keys()];
}

const listing = (what: string, paths: readonly string[]): string =>
  paths.length === 0 ? '' : `${count(paths.length, 'file')} ${what}:\n${paths.map((path) => `  ${path}\n`).join('')}`;

const nextSteps = (
  folder: string,
): string => `Next${resolve(folder) === process.cwd() ? '' : `, in ${resolve(folder)}`}:
  npx penstock check       every mistake, at its place
  npx penstock test        the tests of the pipeline, on this machine
  npx penstock preview     what its tables and reports become; with --base DIR, what a change makes of them
  npx penstock deploy      into the local cloud; then npx penstock run, and npx penstock report
  git push                 to GitHub, whose pull requests are then checked and previewed
  npx penstock bootstrap   once for each AWS account, before the first deployment to it
How GitHub and the accounts are set up: https://github.com/penstock/penstock/blob/main/docs/github.md
`;
