import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** Of rows that are equal in all columns, any is the last. */
export const lastBy: Rule = function* ({ draft, places }) {
  for (const [, job] of namedEntries(draft.jobs)) {
    for (const [, node] of 'nodes' in job ? namedEntries(job.nodes) : []) {
      if (!('drop_duplicates' in node) || node.drop_duplicates !== true || node.last_by === undefined) continue;
      yield problem('unused-key', places.key(node, 'last_by'), {
        message: '"last_by" has no effect on rows that are equal in all columns.',
        hint: 'Name the columns: drop_duplicates: [column].',
      });
    }
  }
};
