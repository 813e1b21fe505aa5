import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import { fileProblem } from '../file-problem.ts';
import type { Rule } from '../rule.ts';

/** Scripts and SQL are files of the repository: what was reviewed is what runs. */
export const files: Rule = function* ({ draft, places, files: found }) {
  for (const [, job] of namedEntries(draft.jobs)) {
    if (!('script' in job) || job.script === undefined) continue;
    const at = places.value(job, 'script');
    yield* fileProblem(job.script, found.get(job.script), at, 'script');
    if (found.get(job.script)?.kind === 'file' && !job.script.endsWith('.py')) {
      yield problem('bad-file', at, {
        message: `"${job.script}" is no Python file.`,
        hint: 'Its name must end with .py.',
      });
    }
  }
  for (const [, report] of namedEntries(draft.reports)) {
    if (report.sql === undefined) continue;
    yield* fileProblem(report.sql, found.get(report.sql), places.value(report, 'sql'), 'sql');
  }
};
