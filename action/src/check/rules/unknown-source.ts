import { conditionsIn } from '../../graph/conditions.ts';
import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import { declaredHint } from '../near.ts';
import type { Rule } from '../rule.ts';

/** `no_new_data` watches a source; a crawler crawls one. */
export const unknownSource: Rule = function* (subject) {
  const known = subject.declared.get('sources') ?? [];
  const mentions = [
    ...namedEntries(subject.draft.crawlers).map(([, owner]) => ({ owner, key: 'source', name: owner.source })),
    ...namedEntries(subject.draft.jobs)
      .flatMap(([, { skip_if: condition }]) => conditionsIn(condition))
      .map((owner) => ({ owner, key: 'no_new_data', name: owner.no_new_data })),
  ];
  for (const { owner, key, name } of mentions) {
    if (name === undefined || known.includes(name)) continue;
    yield problem('unknown-source', subject.places.value(owner, key), {
      message: `There is no source "${name}".`,
      hint: declaredHint(name, ['sources'], subject),
    });
  }
};
