/** Temperatures outdoors: Seattle's hourly normals, for any year. */
import { hourlyFiles } from '../history/seattle.ts';

/** °C at an instant, between the hours before and after it; February 29 is like the 28th. */
export type Outdoors = (time: Date) => number;

const hour = 60 * 60 * 1000;

export function seattle(): Outdoors {
  const normals = new Map<string, number>();
  for (const file of hourlyFiles().values()) {
    for (const line of file.split('\n').slice(1)) {
      const [date = '', , temperature] = line.split(',');
      if (temperature !== undefined) normals.set(hourOfYear(date), Number(temperature));
    }
  }
  const at = (milliseconds: number): number => {
    const key = hourOfYear(new Date(milliseconds).toISOString());
    const found = normals.get(key.replace('02-29', '02-28')) ?? normals.get(firstHour);
    if (found === undefined) throw new RangeError(`No temperature of ${key}.`);
    return found;
  };
  return (time) => {
    const before = Math.floor(time.getTime() / hour) * hour;
    const share = (time.getTime() - before) / hour;
    return at(before) * (1 - share) + at(before + hour) * share;
  };
}

/** The data begins at one o'clock of January 1, so that midnight has the value of the hour after it. */
const firstHour = '01-01T01';

/** `2010-03-28T14:00:00` -> `03-28T14` */
const hourOfYear = (date: string): string => date.slice(5, 13);
