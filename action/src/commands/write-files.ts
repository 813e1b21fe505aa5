import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';

/** Writes texts below a folder, which is made when absent; its absolute path. Raises UserError `cannot-write`. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<string> {
  try {
    for (const [path, text] of files) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    return await realpath(folder);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new UserError('cannot-write', `${folder} cannot be written to: ${error.message}`, {
      hint: 'Name another folder with --out.',
      cause: error,
    });
  }
}
