/** What SQLite says when a file fails, in words that tell its reader what to do. */
import { CloudError } from '../../action/src/errors.ts';

/** Primary result codes, as sqlite.org/rescode.html lists them. */
const BUSY = 5;
const CORRUPT = 11;
const FULL = 13;
const NOT_A_DATABASE = 26;

export function isBusy(error: unknown): boolean {
  return resultCode(error) === BUSY;
}

/** Runs `body`; errors of SQLite and the file system come out as CloudErrors that name `file`, all others as they are. */
export function explaining<T>(file: string, body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw explain(file, error);
  }
}

/** The state file was changed by something else than us, or by a failing disk. */
export function damaged(file: string, detail: string, cause?: unknown): CloudError {
  return new CloudError('local-state-unusable', `The local cloud's state ${file} is damaged: ${detail}.`, {
    hint: `Restore the file from a copy, or delete the folder it lies in: the local cloud then starts empty.`,
    cause,
  });
}

function explain(file: string, error: unknown): unknown {
  if (!hasMessage(error)) return error;
  const code = resultCode(error);
  if (code === undefined && !('syscall' in error)) return error;
  if (code === CORRUPT || code === NOT_A_DATABASE) return damaged(file, error.message, error);
  return new CloudError('local-state-unusable', `The local cloud's state ${file} cannot be used: ${error.message}.`, {
    hint: hints.get(code) ?? 'Check that its folder can be made, read and written.',
    cause: error,
  });
}

const hints = new Map<number | undefined, string>([
  [BUSY, 'Another process holds it for long; end that process, then try again.'],
  [FULL, 'The disk is full: free some space, then try again. What was acknowledged before is kept.'],
]);

function resultCode(error: unknown): number | undefined {
  if (!hasMessage(error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  return error.errcode & 0xff;
}

/** Not by `instanceof`: Node's own errors may be of another realm than this code. */
function hasMessage(error: unknown): error is { readonly message: string } {
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}
