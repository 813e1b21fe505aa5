/** A repository as GitHub would have it, with pull requests; in a temporary folder. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface RemoteRepository {
  /** What is fetched from. */
  readonly folder: string;
  /** A clone of `main`. */
  readonly workTree: string;
  /** What stands after `uses:` for our action. */
  readonly action: string;
  /** Makes a branch with these edits of files, and the merge result of its pull request. */
  pullRequest(number: number, edits: Readonly<Record<string, Edit>>): PullRequest;
  /** Merges it. The commit of the merge. */
  merge(pullRequest: PullRequest): string;
  remove(): void;
}

/** From the text of the file, empty when it is new. */
export type Edit = (text: string) => string;

export interface PullRequest {
  readonly number: number;
  readonly branch: string;
  readonly head: string;
  readonly base: string;
}

/** What `init` writes, with these edits. */
export function remoteRepository(edits: Readonly<Record<string, Edit>> = {}): RemoteRepository {
  const parent = mkdtempSync(join(tmpdir(), 'penstock-remote-'));
  const workTree = join(parent, 'orders');
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-C', workTree, '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const edit = (path: string, change: Edit) => {
    const file = join(workTree, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, change(existsSync(file) ? readFileSync(file, 'utf8') : ''));
  };
  const commit = (message: string, changes: Readonly<Record<string, Edit>>) => {
    for (const [path, change] of Object.entries(changes)) edit(path, change);
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
    return git('rev-parse', 'HEAD');
  };

  penstock('init', workTree);
  for (const [path, change] of Object.entries(edits)) edit(path, change);
  git('init', '--quiet', '--initial-branch', 'main');
  commit('the first pipeline', {});
  // As GitHub allows, any commit is fetched by its hash.
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const [action = ''] =
    /(?<=uses: )penstock\/.*/.exec(readFileSync(join(workTree, '.github/workflows/merge.yml'), 'utf8')) ?? [];

  return {
    folder: workTree,
    workTree,
    action,
    pullRequest(number, changes) {
      const base = git('rev-parse', 'main');
      const branch = `change-${number}`;
      git('checkout', '--quiet', '-b', branch);
      const head = commit(`change ${number}`, changes);
      git('checkout', '--quiet', '--detach', 'main');
      git('merge', '--quiet', '--no-ff', '--message', `Merge ${branch}`, branch);
      git('update-ref', `refs/pull/${number}/merge`, 'HEAD');
      git('checkout', '--quiet', 'main');
      return { number, branch, head, base };
    },
    merge({ branch, number }) {
      git('merge', '--quiet', '--no-ff', '--message', `Merge pull request #${number}`, branch);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 }),
  };
}

const cliFile = resolve(import.meta.dirname, '../../action/src/index.ts');
const penstock = (...words: readonly string[]) => execFileSync(process.execPath, [cliFile, ...words]);
