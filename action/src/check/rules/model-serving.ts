import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

export const modelServing: Rule = function* ({ draft, places }) {
  for (const [, model] of namedEntries(draft.models)) {
    if (model.serve !== 'endpoint') continue;
    yield problem('not-built', places.value(model, 'serve'), {
      message: 'Serving by an endpoint is not built yet.',
      hint: 'Write serve: batch: a run scores the rows of its window.',
    });
  }
};
