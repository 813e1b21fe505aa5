import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import { declaredHint } from '../near.ts';
import type { Rule } from '../rule.ts';

/** `no_new_data` watches a source. */
export const unknownSource: Rule = function* (subject) {
  const known = subject.declared.get('sources') ?? [];
  for (const [, job] of namedEntries(subject.draft.jobs)) {
    const condition = job.skip_if;
    if (condition?.no_new_data === undefined || known.includes(condition.no_new_data)) continue;
    yield problem('unknown-source', subject.places.value(condition, 'no_new_data'), {
      message: `There is no source "${condition.no_new_data}".`,
      hint: declaredHint(condition.no_new_data, ['sources'], subject),
    });
  }
};
