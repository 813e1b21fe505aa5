import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { UserError } from '../errors.ts';
import { packageRoot } from '../root.ts';

/** In the repository of Penstock itself, the action is what is checked out. */
export const here = './action';

/** What stands after `uses:` for the action of this very version, by its commit. Raises UserError `unknown-version`. */
export async function ownAction(folder: string): Promise<string> {
  const root = packageRoot();
  if (resolve(folder) === root) return here;
  const { version, gitHead } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
    /** Put there by the release. */
    readonly gitHead?: string;
  };
  return `penstock/penstock/action@${gitHead ?? (await checkedOut(root))} # v${version}`;
}

async function checkedOut(root: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', root, 'rev-parse', 'HEAD']);
    return stdout.trim();
  } catch (cause) {
    throw new UserError('unknown-version', 'It is not known of which commit this Penstock is: workflows name it.', {
      hint: 'Take a release of it, or a clone.',
      cause,
    });
  }
}

/** The same commit, for what is read by editors. */
export const commitOf = (action: string): string | undefined => /@([0-9a-f]{40})\b/.exec(action)?.[1];
