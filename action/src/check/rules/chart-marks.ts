import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** Bars and areas of several colours are stacked: a value has no point of its own there that could be marked. */
export const chartMarks: Rule = function* ({ draft, places }) {
  for (const [, { charts = [] }] of namedEntries(draft.reports)) {
    for (const chart of charts) {
      if (chart.mark === undefined || (chart.type !== 'bar' && chart.type !== 'area')) continue;
      yield problem('unused-key', places.key(chart, 'mark'), {
        message: `The points of ${chart.type === 'bar' ? 'a bar' : 'an area'} chart cannot be marked.`,
        hint: 'Types with marks: line and point.',
      });
    }
  }
};
