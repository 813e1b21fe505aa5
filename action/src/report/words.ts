/** Times, spans and amounts as people say them. English, and the same on every machine: nothing asks for its locale. */
import { Temporal } from 'temporal-polyfill';
import type { Window } from '../graph/model.ts';

/** `0.4 s`, `12 s`, `1 min 43 s`, `2 h 05 min`. */
export function duration(seconds: number): string {
  if (seconds < 9.95) return `${Number(seconds.toFixed(1))} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}

/** `8,759 rows`, `1 row`, `no rows`. */
export function count(amount: number, noun: string): string {
  return `${amount === 0 ? 'no' : grouped(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}

export function grouped(amount: number): string {
  return amount.toLocaleString('en-US');
}

/** Decimal units, as Athena bills them: `532 bytes`, `1.2 MB`. */
export function bytes(amount: number): string {
  if (amount < 1000) return `${amount} bytes`;
  const rounded = Number(amount.toPrecision(3));
  const power = Math.min(Math.floor(Math.log10(rounded) / 3), units.length);
  return `${rounded / 1000 ** power} ${units[power - 1]}`;
}

const units = ['kB', 'MB', 'GB', 'TB', 'PB'];

/** `24 November 2026, 07:10` in the time zone. */
export function moment(instant: string, timeZone: string): string {
  const time = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return `${date(time)}, ${clock(time)}`;
}

/** A window as its size reads: `Monday 23 November 2026`, `16 to 22 November 2026 (week 47)`, `November 2026`. */
export function windowInWords({ id, start, end }: Window, timeZone: string): string {
  const from = Temporal.Instant.from(start).toZonedDateTimeISO(timeZone);
  const to = Temporal.Instant.from(end).toZonedDateTimeISO(timeZone);
  if (/^\d{4}-\d\d-\d\d$/.test(id)) return `${weekdays[from.dayOfWeek - 1]} ${date(from)}`;
  if (/^\d{4}-\d\d$/.test(id)) return `${months[from.month - 1]} ${from.year}`;
  if (/^\d{4}-W\d\d$/.test(id))
    return `${date(from)} to ${date(to.subtract({ days: 1 }))} (week ${Number(id.slice(6))})`;
  const last = from.toPlainDate().equals(to.toPlainDate()) ? clock(to) : `${date(to)}, ${clock(to)}`;
  return `${date(from)}, ${clock(from)} to ${last}`;
}

function date(day: Temporal.ZonedDateTime): string {
  return `${day.day} ${months[day.month - 1]} ${day.year}`;
}

function clock(time: Temporal.ZonedDateTime): string {
  return `${two(time.hour)}:${two(time.minute)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January February March April May June July August September October November December'.split(' ');
