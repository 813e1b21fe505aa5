import { doesFill } from '../../graph/flow.ts';
import { tableReference } from '../../graph/tables.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** The catalog describes tables of databases, but Athena reads objects in S3 and nothing else. */
export const databaseReaders: Rule = function* ({ draft, places, steps }) {
  for (const report of steps) {
    if (report.section !== 'reports') continue;
    for (const { text, owner, key } of report.reads) {
      const table = tableReference(text, draft.database ?? '');
      const crawler = steps.find((step) => doesFill(step, table));
      if (crawler?.section !== 'crawlers') continue;
      const source = crawler.spec.source ?? '';
      if (draft.sources?.[source]?.type !== 'jdbc') continue;
      yield problem('not-in-s3', places.value(owner, key), {
        message: `${table.database}.${table.table} lies in the database of "${source}", where Athena cannot read it.`,
        hint: 'Let a job write its rows into a table, and read that.',
      });
    }
  }
};
