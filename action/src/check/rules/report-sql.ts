import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import { notOneQuery } from '../only-reads.ts';
import { textOf } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** A report is one statement that only reads. Athena takes one statement a query. */
export const reportSql: Rule = function* ({ draft, files, places }) {
  for (const [, report] of namedEntries(draft.reports)) {
    const sql = report.sql === undefined ? undefined : textOf(files.get(report.sql));
    if (sql === undefined || report.sql === undefined) continue;
    const at = places.value(report, 'sql');
    const fault = notOneQuery(sql);
    const reference = sql.indexOf('${{');
    if (reference >= 0) {
      const line = sql.slice(0, reference).split('\n').length;
      yield problem('not-built', at, {
        message: `A reference in an SQL file is not built yet: ${report.sql}, line ${line}.`,
        hint: 'Write the value itself.',
      });
    } else if (fault === 'several') {
      yield problem('bad-sql', at, {
        message: `${report.sql} holds more than one statement; Athena takes one.`,
        hint: 'Make a report of each.',
      });
    } else if (fault !== undefined) {
      yield problem('bad-sql', at, {
        message: `${report.sql} begins with ${fault.verb}; a report only reads.`,
        hint: 'Begin it with SELECT or WITH. Tables are written by jobs.',
      });
    }
  }
};
