import { UserError } from '../errors.ts';
import type { Pipeline, Window } from '../graph/model.ts';
import { lastComplete, nextWindow, parseWindow, windowOfDay } from '../graph/window.ts';

/** Above this a list of windows is a mistake. */
const mostWindows = 100_000;

export interface Range {
  /** Ids of windows, both included. Absent: from the pipeline's `backfill`; the last complete window. */
  readonly since: string | undefined;
  readonly until: string | undefined;
}

/**
 * The windows of a range, the oldest first.
 * @throws UserError `bad-window` for ids that are none, a window that has not ended, and more than 100,000 windows
 */
export function windowsBetween(
  { window: size, timeZone, backfill }: Pipeline,
  range: Range,
  now: Date,
): readonly Window[] {
  const newest = lastComplete(size, timeZone, now);
  const last = range.until === undefined ? newest : parseWindow(range.until, size, timeZone);
  if (last.start > newest.start) {
    throw new UserError('bad-window', `Window ${last.id} has not ended yet: it ends at ${last.end}.`, {
      hint: `The last complete one is ${newest.id}.`,
    });
  }
  const first = firstOf(range.since, backfill?.since, size, timeZone);
  if ((Date.parse(last.end) - Date.parse(first.start)) / milliseconds[size] > mostWindows) {
    throw new UserError('bad-window', `There are more than 100,000 windows from ${first.id} to ${last.id}.`, {
      hint: 'Backfill a part: --since and --until.',
    });
  }
  const windows: Window[] = [];
  for (let window = first; window.start <= last.start; window = nextWindow(window, size, timeZone))
    windows.push(window);
  return windows;
}

const day = 24 * 60 * 60 * 1000;
/** Of a window, as a rule. */
const milliseconds = { hour: day / 24, day, week: 7 * day, month: 30 * day };

function firstOf(
  since: string | undefined,
  day: string | undefined,
  size: Pipeline['window'],
  timeZone: string,
): Window {
  if (since !== undefined) return parseWindow(since, size, timeZone);
  if (day !== undefined) return windowOfDay(day, size, timeZone);
  throw new UserError('bad-option', 'From which window on? --since was expected.', {
    hint: 'A pipeline with backfill: { since: 2021-01-01 } needs no --since.',
  });
}
