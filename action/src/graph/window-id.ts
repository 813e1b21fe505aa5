import { Temporal } from 'temporal-polyfill';
import type { WindowSize } from './model.ts';

type Zoned = Temporal.ZonedDateTime;

/**
 * The id of the window that begins then. It becomes part of keys in S3 and of paths in Hadoop, which takes a colon for the
 * end of a scheme: so the offset of an hour has none.
 */
export function idOf(size: WindowSize, start: Zoned): string {
  const date = start.toPlainDate();
  switch (size) {
    case 'hour':
      return `${date.toString()}T${String(start.hour).padStart(2, '0')}${start.offset.replace(':', '')}`;
    case 'day':
      return date.toString();
    case 'week':
      return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`;
    case 'month':
      return date.toPlainYearMonth().toString();
  }
}

export function idExample(size: WindowSize, timeZone: string): string {
  return idOf(size, Temporal.ZonedDateTime.from({ timeZone, year: 2026, month: 11, day: 23, hour: 14 }));
}

/** Instants of which at least one lies in the window of that id, if there is such a window. */
export function startFromId(id: string, size: WindowSize, timeZone: string): Zoned[] {
  try {
    switch (size) {
      case 'hour': {
        if (!/^\d{4}-\d\d-\d\dT\d\d[+-]\d{4}$/.test(id)) return [];
        // Where the clock was set within the hour, the window holds only its first or its last minutes.
        const full = Temporal.Instant.from(`${id.slice(0, 13)}:00${id.slice(13)}`);
        return [full, full.add({ minutes: 59 })].map((instant) => instant.toZonedDateTimeISO(timeZone));
      }
      case 'day':
        return /^\d{4}-\d\d-\d\d$/.test(id) ? [midnight(id, timeZone)] : [];
      case 'week': {
        const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(id) ?? [];
        if (year === undefined) return [];
        // The fourth of January is always in week 1.
        const first = Temporal.PlainDate.from(`${year}-01-04`);
        return [first.add({ weeks: Number(week) - 1 }).toZonedDateTime(timeZone)];
      }
      case 'month':
        return /^\d{4}-\d\d$/.test(id) ? [midnight(`${id}-01`, timeZone)] : [];
    }
  } catch (error) {
    // Temporal's answer to a date that is in no calendar, such as 2026-02-30.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

const midnight = (date: string, timeZone: string): Zoned => Temporal.PlainDate.from(date).toZonedDateTime(timeZone);
