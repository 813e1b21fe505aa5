import { rings } from '../../graph/cycles.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** Steps that wait for each other would wait for ever. One message a ring; what to cut is the author's to say. */
export const cycle: Rule = function* ({ steps, edges, places }) {
  const names = steps.map(({ name }) => name);
  const others = edges.filter(({ step, needs }) => step !== needs);
  for (const ring of rings(names, others)) {
    const [first] = ring;
    if (first === undefined) continue;
    const parts = ring.map(({ step, needs, because, table }) => {
      const line = places.value(because.owner, because.key).line;
      const how = table === undefined ? 'needs' : `reads table "${table}" of`;
      return `"${step}" ${how} "${needs}" (line ${line})`;
    });
    yield problem('cycle', places.value(first.because.owner, first.because.key), {
      message: `Steps wait for each other: ${parts.join(', ')}.`,
    });
  }
};
