import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** A filter without a condition, an SNS topic without a name. */
export const emptyTexts: Rule = function* ({ draft, places }) {
  for (const [, job] of namedEntries(draft.jobs)) {
    for (const [, node] of 'nodes' in job ? namedEntries(job.nodes) : []) {
      if (!('filter' in node) || node.filter === undefined || node.filter.trim() !== '') continue;
      yield problem('wrong-value', places.value(node, 'filter'), {
        message: '"filter" is empty; it takes a condition in Spark SQL.',
        hint: 'A condition is like temp is not null.',
      });
    }
  }
  if (draft.notify?.sns !== undefined && !/^[A-Za-z0-9_-]{1,256}$/.test(draft.notify.sns)) {
    yield problem('bad-name', places.value(draft.notify, 'sns'), {
      message: `"${draft.notify.sns}" cannot be the name of an SNS topic.`,
      hint: 'It takes letters, digits, "_" and "-"; the name alone, not the ARN.',
    });
  }
};
