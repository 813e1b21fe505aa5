/**
 * Windows: the spans of time that runs are for. They are cut in the pipeline's time zone, follow each other without gap
 * or overlap, and are half-open. A day of 23 or 25 hours is a day. An hour is an hour of the clock at one offset: when
 * the clock is set back, the hour that it shows twice is two windows. Weeks are ISO weeks, from Monday.
 */
import { Temporal } from 'temporal-polyfill';
import { UserError } from '../errors.ts';
import type { Window, WindowSize } from './model.ts';
import { idOf, idExample, startFromId } from './window-id.ts';

type Zoned = Temporal.ZonedDateTime;

/** The last window that has ended by then. */
export function lastComplete(size: WindowSize, timeZone: string, now: Date): Window {
  const instant = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  return windowAround(size, justBefore(startOf(size, instant.toZonedDateTimeISO(timeZone))));
}

/**
 * The window of an id, such as `2026-11-23`, `2026-11-23T14+0100`, `2026-W47` or `2026-11`.
 * @throws UserError `bad-window`
 */
export function parseWindow(text: string, size: WindowSize, timeZone: string): Window {
  const window = startFromId(text, size, timeZone)
    .map((start) => windowAround(size, start))
    .find(({ id }) => id === text);
  if (window !== undefined) return window;
  throw new UserError('bad-window', `"${text}" is no ${size} in ${timeZone}.`, {
    hint: `${size === 'hour' ? 'An' : 'A'} ${size} is written like ${idExample(size, timeZone)}.`,
  });
}

/** The first window that begins on a day or after it, such as `2021-01-01`. */
export function windowOfDay(day: string, size: WindowSize, timeZone: string): Window {
  const start = Temporal.PlainDate.from(day).toZonedDateTime(timeZone);
  const window = windowAround(size, start);
  return window.start === utc(start) ? window : nextWindow(window, size, timeZone);
}

export function nextWindow(window: Window, size: WindowSize, timeZone: string): Window {
  return windowAround(size, zoned(window.end, timeZone));
}

export function previousWindow(window: Window, size: WindowSize, timeZone: string): Window {
  return windowAround(size, justBefore(zoned(window.start, timeZone)));
}

function windowAround(size: WindowSize, time: Zoned): Window {
  const start = startOf(size, time);
  return { id: idOf(size, start), start: utc(start), end: utc(endOf(size, start)) };
}

function startOf(size: WindowSize, time: Zoned): Zoned {
  switch (size) {
    case 'hour':
      return startOfHour(time);
    case 'day':
      return time.startOfDay();
    case 'week':
    case 'month':
      return startOfDate(firstDate(size, time), time);
  }
}

function endOf(size: WindowSize, start: Zoned): Zoned {
  if (size === 'hour') return endOfHour(start);
  const days = { day: { days: 1 }, week: { weeks: 1 }, month: { months: 1 } };
  return startOfDate(firstDate(size, start).add(days[size]), start);
}

function firstDate(size: 'day' | 'week' | 'month', time: Zoned): Temporal.PlainDate {
  const date = time.toPlainDate();
  if (size === 'week') return date.subtract({ days: time.dayOfWeek - 1 });
  return size === 'month' ? date.with({ day: 1 }) : date;
}

function startOfDate(date: Temporal.PlainDate, { timeZoneId }: Zoned): Zoned {
  return date.toZonedDateTime(timeZoneId);
}

/** The last full hour of the clock, or the moment since then at which the clock was set. */
function startOfHour(time: Zoned): Zoned {
  const { minute, second, millisecond, microsecond, nanosecond } = time;
  const sinceFull = {
    minutes: minute,
    seconds: second,
    milliseconds: millisecond,
    microseconds: microsecond,
    nanoseconds: nanosecond,
  };
  const full = time.subtract(sinceFull);
  if (full.offset === time.offset) return full;
  return time.add({ nanoseconds: 1 }).getTimeZoneTransition('previous') ?? full;
}

function endOfHour(start: Zoned): Zoned {
  const full = start.add({ minutes: 60 - start.minute });
  const set = start.getTimeZoneTransition('next');
  return set !== null && set.epochNanoseconds < full.epochNanoseconds ? set : full;
}

const justBefore = (time: Zoned): Zoned => time.subtract({ nanoseconds: 1 });
const zoned = (instant: string, timeZone: string): Zoned => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
const utc = (time: Zoned): string => time.toInstant().toString({ smallestUnit: 'second' });
