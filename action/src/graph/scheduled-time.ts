import { Temporal } from 'temporal-polyfill';
import { isEvery, type Cron } from './cron.ts';

/** Eight years: the longest that a 29th of February is away. */
const farthestDays = 8 * 366;

/**
 * The last time at or before `now` at which a schedule starts; undefined when there is none. Where the clock is set back,
 * the first of two equal times counts; where it is set forward, what is left out is at the moment of that.
 */
export function lastScheduled(cron: Cron, timeZone: string, now: Date): Date | undefined {
  const until = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  let date = until.toZonedDateTimeISO(timeZone).toPlainDate();
  for (let days = 0; days <= farthestDays; days++) {
    const time = isOn(cron, date) ? lastOfDay(cron, date, timeZone, until) : undefined;
    if (time !== undefined) return new Date(time.epochMilliseconds);
    date = date.subtract({ days: 1 });
  }
  return undefined;
}

/** Cron's own law: of two days that are given, either is enough. */
function isOn(cron: Cron, { day, month, dayOfWeek }: Temporal.PlainDate): boolean {
  if (!cron.months.includes(month)) return false;
  const ofMonth = cron.daysOfMonth.includes(day);
  const ofWeek = cron.daysOfWeek.includes(dayOfWeek % 7);
  return isEvery('daysOfMonth', cron) || isEvery('daysOfWeek', cron) ? ofMonth && ofWeek : ofMonth || ofWeek;
}

function lastOfDay(
  { hours, minutes }: Cron,
  date: Temporal.PlainDate,
  timeZone: string,
  until: Temporal.Instant,
): Temporal.Instant | undefined {
  return hours
    .flatMap((hour) => minutes.map((minute) => instantOf(date.toPlainDateTime({ hour, minute }), timeZone)))
    .filter((time) => Temporal.Instant.compare(time, until) <= 0)
    .toSorted((a, b) => Temporal.Instant.compare(a, b))
    .at(-1);
}

function instantOf(local: Temporal.PlainDateTime, timeZone: string): Temporal.Instant {
  const time = local.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  if (time.toPlainDateTime().equals(local)) return time.toInstant();
  // `compatible` goes on counting from before the gap; GitHub starts at its end.
  return (time.add({ nanoseconds: 1 }).getTimeZoneTransition('previous') ?? time).toInstant();
}
