import { conditionsIn } from '../../graph/conditions.ts';
import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** A database does not say by itself what is new: a column does. */
export const databaseWatermark: Rule = function* ({ draft, places }) {
  const { sources = {} } = draft;
  const conditions = namedEntries(draft.jobs).flatMap(([, { skip_if: condition }]) => conditionsIn(condition));
  for (const condition of conditions) {
    const { no_new_data: name } = condition;
    const source = name === undefined ? undefined : sources[name];
    if (source?.type !== 'jdbc' || places.has(source, 'watermark')) continue;
    yield problem('no-watermark', places.value(condition, 'no_new_data'), {
      message: `Source "${name}" (line ${places.key(sources, name ?? '').line}) has no watermark, so nobody can tell whether its tables have new rows.`,
      hint: 'Give the source `watermark:`, a column that only grows, such as the time of a row.',
    });
  }
};
