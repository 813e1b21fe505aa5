/** A repository as GitHub would have it, with pull requests; in a temporary folder. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface RemoteRepository {
  /** A clone of `main`, and what is fetched from. */
  readonly folder: string;
  /** What stands after `uses:` for our action. */
  readonly action: string;
  /** Makes a branch with these edits of files, and the merge result of its pull request. */
  branch(number: number, edits: Edits): Branch;
  /** One more commit on it, and the merge result anew. */
  push(branch: Branch, edits: Edits): Branch;
  /** Merges it. The commit of the merge. */
  merge(branch: Branch): string;
  remove(): void;
}

/** By paths: from the text of the file, empty when it is new. */
export type Edits = Readonly<Record<string, (text: string) => string>>;

export interface Branch {
  readonly number: number;
  readonly name: string;
  readonly head: string;
  /** What it would be merged into. */
  readonly base: string;
}

/** These files, by their paths, and what `init` writes beside them. No role is taken: the local cloud stands for the account. */
export function remoteRepository(files: Readonly<Record<string, string>>): RemoteRepository {
  const parent = mkdtempSync(join(tmpdir(), 'penstock-remote-'));
  const folder = join(parent, 'lake');
  mkdirSync(folder);
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const read = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '');
  const commit = (message: string, edits: Edits) => {
    for (const [path, edit] of Object.entries(edits)) write(path, edit(read(path)));
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  /** The commit of the branch that is checked out, as the head of its pull request. */
  const opened = (number: number, name: string, head: string): Branch => {
    const base = git('rev-parse', 'main');
    git('checkout', '--quiet', '--detach', 'main');
    git('merge', '--quiet', '--no-ff', '--message', `Merge ${name}`, name);
    git('update-ref', `refs/pull/${number}/merge`, 'HEAD');
    git('checkout', '--quiet', 'main');
    return { number, name, head, base };
  };

  for (const [path, text] of Object.entries(files)) write(path, text);
  execFileSync(process.execPath, [cliFile, 'init', folder]);
  const [, action = ''] = /uses: (penstock\/.*)/.exec(read('.github/workflows/merge.yml')) ?? [];
  for (const path of globSync('.github/workflows/*.yml', { cwd: folder })) {
    // Planning all of a checkout takes its roles by itself.
    write(
      path,
      read(path)
        .replaceAll(/role-arn: .*/g, 'cloud: local')
        .replace(/^( +)head: head$/m, '$&\n$1cloud: local'),
    );
  }
  git('init', '--quiet', '--initial-branch', 'main');
  commit('the first pipeline', {});
  // As GitHub allows, any commit is fetched by its hash.
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');

  return {
    folder,
    action,
    branch(number, edits) {
      const name = `change-${number}`;
      git('checkout', '--quiet', '-b', name);
      return opened(number, name, commit(`change ${number}`, edits));
    },
    push({ number, name }, edits) {
      git('checkout', '--quiet', name);
      return opened(number, name, commit(`change ${number} again`, edits));
    },
    merge({ name, number }) {
      git('merge', '--quiet', '--no-ff', '--message', `Merge pull request #${number}`, name);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 }),
  };
}

const cliFile = resolve(import.meta.dirname, '../../action/src/index.ts');
