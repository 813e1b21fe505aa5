import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { UserError } from '../errors.ts';
import { ownManifest, packageRoot } from '../root.ts';

/** In the repository of Penstock itself, the action is what is checked out. */
export const here = './action';

/** What stands after `uses:` for the action of this very version, by its commit. Raises UserError `unknown-version`. */
export async function ownAction(folder: string): Promise<string> {
  const root = packageRoot();
  if (resolve(folder) === root) return here;
  const { version, gitHead } = ownManifest();
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
