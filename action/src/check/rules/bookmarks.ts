import { sameTable, tableReference } from '../../graph/tables.ts';
import { problem } from '../../spec/problem.ts';
import type { FlowStep } from '../../graph/flow.ts';
import type { Rule, Subject } from '../rule.ts';

/** What a bookmark has passed is not read again: so nothing that was written from it may be replaced. */
export const bookmarks: Rule = function* (subject) {
  for (const step of subject.steps) {
    if (step.section !== 'jobs' || !('bookmark' in step.spec) || step.spec.bookmark !== true) continue;
    const at = subject.places.value(step.spec, 'bookmark');
    if (step.spec.window !== 'none') {
      yield problem('bad-bookmark', at, {
        message: `"${step.name}" has windows: run again, a window would find nothing unread, and replace its rows by nothing.`,
        hint: 'Add window: none; what each run writes is then added.',
      });
    }
    if (step.reads.length > 0 && !readsSource(step, subject)) {
      yield problem('bad-bookmark', at, {
        message: `"${step.name}" reads no source. The tables of a pipeline are written anew, and a bookmark would take that for new rows.`,
        hint: 'Take out the bookmark.',
      });
    }
  }
};

/** A source with columns, or a table that a crawler fills. */
function readsSource({ reads }: FlowStep, { draft, steps }: Subject): boolean {
  const { database = '', sources = {} } = draft;
  return reads.some(({ text }) => {
    const read = tableReference(text, database);
    const isSource = read.database === database && Object.hasOwn(sources, read.table);
    return isSource || steps.some(({ fills }) => fills?.some((filled) => sameTable(filled, read)));
  });
}
