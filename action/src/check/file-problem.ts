import type { Diagnostic, Position } from '../errors.ts';
import type { FoundFile } from '../spec/files.ts';
import { hasWildcard, type FoundFiles } from '../spec/globs.ts';
import { problem } from '../spec/problem.ts';

/** What is wrong with a path in a pipeline; nothing when it leads to files. `key` is where it stands. */
export function* fileProblem(
  path: string,
  found: FoundFile | FoundFiles | undefined,
  at: Position,
  key: string,
): Generator<Diagnostic> {
  switch (found?.kind) {
    case 'missing':
      yield problem('file-missing', at, {
        message: hasWildcard(path) ? `No file is like ${path}.` : `There is no file ${path}.`,
        hint: found.near === undefined ? undefined : caseOnly(path, found.near),
      });
      break;
    case 'folder':
      yield problem('bad-file', at, { message: `${path} is a folder.`, hint: `"${key}" takes a file.` });
      break;
    case 'absolute':
    case 'outside':
      yield problem('file-outside', at, {
        message: `"${path}" points out of the pipeline's folder.`,
        hint: `"${key}" takes a path inside of it, relative to it.`,
      });
      break;
    case 'link-outside':
      yield problem('file-outside', at, {
        message: `"${path}" is a link that leads out of the pipeline's folder.`,
        hint: 'Put the file itself there.',
      });
      break;
    case 'not-utf-8':
      yield problem('not-utf-8', at, { message: `${path} is not UTF-8.`, hint: 'Convert it to UTF-8.' });
      break;
    case 'too-large':
      yield problem('file-too-large', at, { message: `${path} has more than 5 MB.` });
      break;
    case 'file':
      if (found.text.trim() === '') yield problem('bad-file', at, { message: `${path} is empty.` });
  }
}

function caseOnly(path: string, near: string): string {
  const isCase = path !== near && path.toLowerCase() === near.toLowerCase();
  return `Did you mean ${near}?${isCase ? ' Upper and lower case are different names.' : ''}`;
}
