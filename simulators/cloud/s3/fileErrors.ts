/** The operating system's codes for what goes wrong with a file. */

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

/** ENOTDIR: a part of the key before its last '/' is itself an object. */
export function isNoFile(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].some((code) => code === codeOf(error));
}

/** POSIX lets a system choose between the two. */
export function isNotEmpty(error: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST'].some((code) => code === codeOf(error));
}
