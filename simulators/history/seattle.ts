/**
 * Seattle's weather as an S3 history: real measurements that the npm package vega-datasets carries (BSD-3-Clause).
 * Hourly normals of a year come as one CSV file a day, daily observations as one file a year.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Keys and texts of files, in the order of their keys. */
export type Files = ReadonlyMap<string, string>;

/** `hourly/2010-01-01.csv` … `hourly/2010-12-31.csv`: date, pressure (hPa), temperature (°C), wind (m/s). */
export const hourlyFiles = (): Files =>
  split('seattle-weather-hourly-normals.csv', (date) => `hourly/${date.slice(0, 10)}.csv`);

/** `daily/2012-01.csv` … `daily/2015-12.csv`: date, precipitation (mm), temp_max, temp_min (°C), wind (m/s), weather. */
export const dailyFiles = (): Files => split('seattle-weather.csv', (date) => `daily/${date.slice(0, 7)}.csv`);

function split(dataset: string, keyOf: (date: string) => string): Files {
  const [header = '', ...lines] = readFileSync(join(datasets(), dataset), 'utf8').trimEnd().split('\n');
  const byKey = Map.groupBy(lines, (line) => keyOf(line.slice(0, line.indexOf(','))));
  return new Map([...byKey].map(([key, rows]) => [key, [header, ...rows, ''].join('\n')]));
}

/** The package exports its loader only: the data lies beside it. */
const datasets = (): string => join(dirname(createRequire(import.meta.url).resolve('vega-datasets')), '../data');
