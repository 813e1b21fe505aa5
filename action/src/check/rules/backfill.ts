import { isDate } from '../../graph/date.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** A backfill begins on a day, and there is something that it repeats. */
export const backfill: Rule = function* ({ draft, places, steps }) {
  const { backfill } = draft;
  if (backfill === undefined) return;
  if (backfill.since !== undefined && !isDate(backfill.since)) {
    yield problem('bad-date', places.value(backfill, 'since'), {
      message: `"${backfill.since}" is no day.`,
      hint: 'A day is written like 2021-01-01.',
    });
  }
  if (steps.length > 0 && !steps.some(({ section, spec }) => section === 'jobs' && spec.window !== 'none')) {
    yield problem('nothing-to-backfill', places.key(draft, 'backfill'), {
      message: 'There is no job that runs for a window.',
      hint: 'A job with window: none handles all of its input in every run. Take one of the two out.',
    });
  }
};
