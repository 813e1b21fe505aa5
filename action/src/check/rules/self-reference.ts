import { baseName } from '../../graph/flow.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** A step cannot come after itself. Items of one `foreach` are steps like others, but `needs` on their name means all. */
export const selfReference: Rule = function* ({ edges, places }) {
  for (const { step, needs, because, table } of edges) {
    const isItself = step === needs || (table === undefined && because.text === baseName(step));
    if (!isItself) continue;
    const at = places.value(because.owner, because.key);
    const name = baseName(step);
    if (table === undefined) {
      yield problem('self-reference', at, { message: `"${name}" needs itself.`, hint: 'Take it out of needs.' });
    } else {
      yield problem('self-reference', at, {
        message: `"${name}" reads "${table}", which it writes itself: what it gives would depend on how often it ran.`,
        hint: 'Let it write another table.',
      });
    }
  }
};
