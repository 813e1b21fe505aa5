import { CronError, isEvery, parseCron, type Cron } from '../../graph/cron.ts';
import { lastScheduled } from '../../graph/scheduled-time.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** A schedule is one that GitHub and EventBridge both keep, so that another `by` changes no time. */
export const schedule: Rule = function* ({ draft, places }) {
  const text = draft.schedule?.cron;
  if (draft.schedule === undefined || text === undefined) return;
  const at = places.value(draft.schedule, 'cron');
  const refuse = (why: string, hint = 'Minute, hour, day of month, month, day of week, such as 15 2 * * *.') =>
    problem('bad-schedule', at, { message: `"${text}" is no schedule: ${why}.`, hint });
  let cron: Cron;
  try {
    cron = parseCron(text);
  } catch (error) {
    if (!(error instanceof CronError)) throw error;
    yield refuse(error.message);
    return;
  }
  if (!isEvery('daysOfMonth', cron) && !isEvery('daysOfWeek', cron)) {
    yield refuse(
      'it has both a day of the month and a day of the week',
      'Cron starts on either, EventBridge takes one.',
    );
    return;
  }
  if (lastScheduled(cron, 'UTC', someDay) === undefined) yield refuse('there is no such day');
  else if (shortestPause(cron) < 5) yield refuse('it starts more often than every five minutes', 'GitHub does not.');
};

/** Any will do: what does not come in eight years does not come. */
const someDay = new Date('2026-01-01T00:00:00Z');

/** Minutes between two starts of an hour, or of the end of one and the begin of the next. */
function shortestPause({ minutes, hours }: Cron): number {
  const pauses = minutes.slice(1).map((minute, index) => minute - (minutes[index] ?? 0));
  const follow = hours.some((hour) => hours.includes((hour + 1) % 24));
  const [first = 0] = minutes;
  return Math.min(...pauses, follow ? first + 60 - (minutes.at(-1) ?? 0) : Infinity);
}
