/** Cron expressions of five fields, as POSIX and GitHub have them: numbers, names, `*`, lists, ranges and steps. */

export interface Cron {
  /** The values that the field lets through, ascending; of a day of week 0 is Sunday. */
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly daysOfMonth: readonly number[];
  readonly months: readonly number[];
  readonly daysOfWeek: readonly number[];
}

interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** Stand for `least` and what follows it. */
  readonly words?: readonly string[];
}

const fields = {
  minutes: { name: 'minute', least: 0, most: 59 },
  hours: { name: 'hour', least: 0, most: 23 },
  daysOfMonth: { name: 'day of the month', least: 1, most: 31 },
  months: {
    name: 'month',
    least: 1,
    most: 12,
    words: ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
  },
  daysOfWeek: { name: 'day of the week', least: 0, most: 6, words: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] },
} as const satisfies Record<keyof Cron, Field>;

/** A text that is no cron expression; the message says why, as the end of a sentence. */
export class CronError extends Error {}

/** @throws CronError */
export function parseCron(text: string): Cron {
  const texts = text.trim().split(/\s+/);
  if (texts.length !== 5) throw new CronError(`it has ${texts.length} fields, and not five`);
  const [minutes = '', hours = '', daysOfMonth = '', months = '', daysOfWeek = ''] = texts;
  return {
    minutes: valuesOf(minutes, fields.minutes),
    hours: valuesOf(hours, fields.hours),
    daysOfMonth: valuesOf(daysOfMonth, fields.daysOfMonth),
    months: valuesOf(months, fields.months),
    daysOfWeek: valuesOf(daysOfWeek, fields.daysOfWeek),
  };
}

/** Whether the field lets everything through. */
export function isEvery(field: keyof Cron, cron: Cron): boolean {
  const { least, most } = fields[field];
  return cron[field].length === most - least + 1;
}

function valuesOf(text: string, field: Field): readonly number[] {
  const values = text.split(',').flatMap((part) => valuesOfPart(part, field));
  return [...new Set(values)].toSorted((a, b) => a - b);
}

/** `5`, `MON`, `1-5`, `*`, and the last two with a step: `*` + `/15`. */
function valuesOfPart(part: string, field: Field): readonly number[] {
  const [, span, from, to, step = '1'] = /^(\*|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(part) ?? [];
  if (span === undefined) throw new CronError(`"${part}" is no ${field.name}`);
  if (Number(step) === 0) throw new CronError(`"${part}" has a step of 0`);
  const least = from === undefined ? field.least : valueOf(from, field);
  // `7/10` is from 7 on, as GitHub takes it.
  const most = to !== undefined ? valueOf(to, field) : from === undefined || part.includes('/') ? field.most : least;
  if (least > most) throw new CronError(`"${part}" is a range that runs backwards`);
  const values: number[] = [];
  for (let value = least; value <= most; value += Number(step)) values.push(value);
  return values;
}

function valueOf(text: string, { name, least, most, words = [] }: Field): number {
  const word = words.indexOf(text.toUpperCase());
  const value = word >= 0 ? least + word : /^\d+$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw new CronError(`"${text}" is no ${name}: it goes from ${least} to ${most}`);
}
