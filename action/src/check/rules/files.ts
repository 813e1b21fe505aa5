import { namedEntries } from '../../spec/draft.ts';
import type { Diagnostic } from '../../errors.ts';
import type { FoundFile } from '../../spec/files.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** Scripts and SQL are files of the repository: what was reviewed is what runs. */
export const files: Rule = function* ({ draft, places, files: found }) {
  for (const [, job] of namedEntries(draft.jobs)) {
    if (!('script' in job) || job.script === undefined) continue;
    const at = places.value(job, 'script');
    yield* problemOf(job.script, found.get(job.script), at, 'script');
    if (found.get(job.script)?.kind === 'file' && !job.script.endsWith('.py')) {
      yield problem('bad-file', at, {
        message: `"${job.script}" is no Python file.`,
        hint: 'Its name must end with .py.',
      });
    }
  }
  for (const [, report] of namedEntries(draft.reports)) {
    if (report.sql === undefined) continue;
    yield* problemOf(report.sql, found.get(report.sql), places.value(report, 'sql'), 'sql');
  }
};

function* problemOf(
  path: string,
  file: FoundFile | undefined,
  at: Diagnostic['at'],
  key: string,
): Generator<Diagnostic> {
  switch (file?.kind) {
    case 'missing':
      yield problem('file-missing', at, {
        message: `There is no file ${path}.`,
        hint: file.near === undefined ? undefined : caseOnly(path, file.near),
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
      if (file.text.trim() === '') yield problem('bad-file', at, { message: `${path} is empty.` });
  }
}

function caseOnly(path: string, near: string): string {
  const isCase = path !== near && path.toLowerCase() === near.toLowerCase();
  return `Did you mean ${near}?${isCase ? ' Upper and lower case are different names.' : ''}`;
}
