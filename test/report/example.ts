/** A run as it looks in life: Seattle's weather from vega-datasets, hour by hour and day by day. */
import { readFileSync } from 'node:fs';
import type { ReportData, ReportTable, StepOutcome } from '../../action/src/report/data.ts';

const datasets = new URL('../../node_modules/vega-datasets/data/', import.meta.url);

function csv(file: string): readonly (readonly string[])[] {
  const lines = readFileSync(new URL(file, datasets), 'utf8').trim().split('\n');
  return lines.slice(1).map((line) => line.split(','));
}

/** 365 days: the lowest, mean and highest of 24 hours. */
export function temperaturesByDay(): ReportTable {
  const days = Map.groupBy(csv('seattle-weather-hourly-normals.csv'), ([date = '']) => date.slice(0, 10));
  const rows = [...days].map(([day, hours]) => {
    const temperatures = hours.map(([, , temperature]) => Number(temperature));
    const mean = temperatures.reduce((a, b) => a + b) / temperatures.length;
    return [day, String(Math.min(...temperatures)), String(mean), String(Math.max(...temperatures))];
  });
  return {
    name: 'temperatures_by_day',
    title: 'Temperatures by day',
    sql: `SELECT date(timestamp) AS day,\n       min(temp) AS lowest_temp,\n       avg(temp) AS average_temp,\n       max(temp) AS highest_temp\nFROM temperatures\nWHERE temp < 60 AND temp > -40\nGROUP BY 1\nORDER BY 1\n`,
    columns: [
      { name: 'day', type: 'date' },
      { name: 'lowest_temp', type: 'double' },
      { name: 'average_temp', type: 'double' },
      { name: 'highest_temp', type: 'double' },
    ],
    rows,
    charts: [{ type: 'line', x: 'day', y: 'average_temp', title: 'Average temperature of each day, °C' }],
    queryExecutionId: '7d1c0b1e-43a6-4a52-9a34-1f0c5c1c9d11',
    dataScannedInBytes: 421_338,
    fromRun: { name: '2026-11-23-r1', ended: '2026-11-24T06:10:41.902Z' },
  };
}

/** Days by month and kind of weather, over four years. */
export function weatherByMonth(): ReportTable {
  const kinds = ['rain', 'drizzle', 'snow', 'fog', 'sun'];
  const days = csv('seattle-weather.csv').map(([date = '', , , , , weather = '']) => ({
    month: date.slice(5, 7),
    weather,
  }));
  const rows = kinds.flatMap((kind) =>
    Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0')).map((month) => [
      String(Number(month)),
      kind,
      String(days.filter((day) => day.month === month && day.weather === kind).length),
    ]),
  );
  return {
    ...temperaturesByDay(),
    name: 'weather_by_month',
    title: 'Wet and dry days by month',
    sql: 'SELECT month(date) AS month, weather, count(*) AS days\nFROM weather\nGROUP BY 1, 2\nORDER BY 1, 2\n',
    columns: [
      { name: 'month', type: 'integer' },
      { name: 'weather', type: 'varchar' },
      { name: 'days', type: 'bigint' },
    ],
    rows,
    charts: [
      { type: 'bar', x: 'month', y: 'days', color: 'weather', title: 'Days of each kind of weather, 2012 to 2015' },
    ],
    dataScannedInBytes: 1461,
  };
}

/** Temperature by hour of the day, one line a month. */
export function temperaturesByHour(): ReportTable {
  const months = ['January', 'April', 'July', 'October'];
  const numbers = ['01', '04', '07', '10'];
  const hours = csv('seattle-weather-hourly-normals.csv');
  const rows = numbers.flatMap((month, i) =>
    Array.from({ length: 24 }, (_, hour) => {
      const own = hours.filter(([date = '']) => date.slice(5, 7) === month && Number(date.slice(11, 13)) === hour);
      const mean = own.reduce((sum, [, , temperature]) => sum + Number(temperature), 0) / own.length;
      return [months[i] ?? '', String(hour), String(mean)];
    }),
  );
  return {
    ...temperaturesByDay(),
    name: 'temperatures_by_hour',
    title: 'Temperatures by hour',
    sql: "SELECT format_datetime(timestamp, 'MMMM') AS month, hour(timestamp) AS hour, avg(temp) AS average_temp\nFROM temperatures\nGROUP BY 1, 2\n",
    columns: [
      { name: 'month', type: 'varchar' },
      { name: 'hour', type: 'bigint' },
      { name: 'average_temp', type: 'double' },
    ],
    rows,
    charts: [{ type: 'line', x: 'hour', y: 'average_temp', color: 'month', title: 'Average temperature by hour, °C' }],
  };
}

/** Two days of July in three rooms that follow the weather, every ten minutes; a sensor of each was made to lie now and then. */
export function anomaliesByRoom(): ReportTable {
  const outside = csv('seattle-weather-hourly-normals.csv')
    .filter(([date = '']) => /-07-1[01]/.test(date))
    .map(([, , temperature]) => Number(temperature));
  const rooms = ['kitchen', 'laboratory', 'office'];
  const rows = rooms.flatMap((room, r) =>
    Array.from({ length: 288 }, (_, i) => {
      const [hour, minute] = [Math.floor(i / 6), (i % 6) * 10];
      const isOdd = i % 97 === 40 + r * 11;
      const temp = 19 + r * 1.5 + ((outside[hour] ?? 17) - 17) * 0.4 + (isOdd ? (i % 2 === 0 ? 7 : -6) : 0);
      const clock = `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000`;
      return [`2010-07-${hour < 24 ? 10 : 11} ${clock}`, room, String(temp), String(isOdd)];
    }),
  );
  return {
    ...temperaturesByDay(),
    name: 'anomalies_by_room',
    title: 'Anomalies by room',
    sql: 'SELECT timestamp, room_id, temp, is_anomaly\nFROM anomalies\nORDER BY 2, 1\n',
    columns: [
      { name: 'timestamp', type: 'timestamp' },
      { name: 'room_id', type: 'varchar' },
      { name: 'temp', type: 'double' },
      { name: 'is_anomaly', type: 'boolean' },
    ],
    rows,
    charts: [
      {
        type: 'line',
        x: 'timestamp',
        y: 'temp',
        facet: 'room_id',
        mark: 'is_anomaly',
        title: 'Readings and anomalies, °C',
      },
      { type: 'point', x: 'timestamp', y: 'temp', color: 'room_id', mark: 'is_anomaly', title: 'All rooms, °C' },
    ],
  };
}

const passed = (rule: string) => ({ rule, passed: true });

/** Two jobs that import, one that cleans, three reports; one of the imports had nothing to do. */
export function succeeded(): ReportData {
  return {
    pipeline: {
      name: 'seattle_weather',
      description:
        'A year of hourly temperatures and four years of daily weather in Seattle, cleaned and told by day and by month.',
      environment: 'local',
      timeZone: 'America/Los_Angeles',
    },
    execution: {
      name: '2026-11-23-r1',
      status: 'SUCCEEDED',
      started: '2026-11-24T06:10:11.123Z',
      ended: '2026-11-24T06:10:43.023Z',
      window: { id: '2026-11-23', start: '2026-11-23T08:00:00Z', end: '2026-11-24T08:00:00Z' },
    },
    steps: [
      step('import_temperatures', 'script', '2026-11-24T06:10:11.400Z', 9.8, [], {
        rows: 8759,
        watermark: '2010-12-31T23:00:00Z',
        quality: [
          passed('RowCount > 0'),
          passed('IsComplete "temp"'),
          passed('ColumnValues "temp" between -40 and 60'),
        ],
      }),
      step('import_weather', 'nodes', '2026-11-24T06:10:11.410Z', 0.3, [], {
        status: 'skipped',
        reason: 'No new data in weather_files since 2026-11-22-r1.',
        attempts: 0,
      }),
      step('clean_temperatures', 'nodes', '2026-11-24T06:10:21.300Z', 6.1, ['import_temperatures'], {
        rows: 8755,
        duplicates: 4,
        watermark: '2010-12-31T23:00:00Z',
        attempts: 2,
      }),
      step('temperatures_by_day', 'report', '2026-11-24T06:10:27.600Z', 14.3, ['clean_temperatures'], { rows: 365 }),
      step('temperatures_by_hour', 'report', '2026-11-24T06:10:27.610Z', 12.1, ['clean_temperatures'], { rows: 96 }),
      step('weather_by_month', 'report', '2026-11-24T06:10:11.900Z', 0.1, ['import_weather'], {
        status: 'skipped',
        reason: 'Everything it needs was skipped.',
        attempts: 0,
      }),
    ],
    reports: [
      temperaturesByDay(),
      temperaturesByHour(),
      { ...weatherByMonth(), fromRun: { name: '2026-11-22-r1', ended: '2026-11-23T06:10:40.000Z' } },
    ],
  };
}

/** A pipeline of sensors that tells the anomalies of each room, a function and another pipeline. */
export function marked(): ReportData {
  const { pipeline, execution } = succeeded();
  return {
    pipeline: { ...pipeline, name: 'room_temperatures', description: 'Temperatures of three rooms.' },
    execution,
    steps: [
      step('anomalies_by_room', 'report', '2026-11-24T06:10:11.400Z', 9.8, [], { rows: 864 }),
      step('tell_plant', 'lambda', '2026-11-24T06:10:21.300Z', 0.4, ['anomalies_by_room']),
      step('refresh_dashboards', 'execution', '2026-11-24T06:10:21.300Z', 21.5, ['anomalies_by_room']),
    ],
    reports: [anomaliesByRoom()],
  };
}

/** The same pipeline when the script meets a value that it cannot read. */
export function failed(): ReportData {
  const { execution, steps, reports, pipeline } = succeeded();
  return {
    pipeline: { ...pipeline, environment: 'dev' },
    execution: { ...execution, status: 'FAILED' },
    steps: steps.map((one): StepOutcome => {
      if (one.name === 'import_temperatures') {
        return {
          ...one,
          status: 'failed',
          attempts: 3,
          error: "glue/import_temperatures.py:41: ValueError: could not convert string to float: 'n/a'",
          rows: undefined,
          duplicates: undefined,
          watermark: undefined,
          quality: undefined,
        };
      }
      if (one.name === 'import_weather') {
        return {
          ...one,
          status: 'failed',
          attempts: 1,
          seconds: 7.2,
          reason: undefined,
          error: 'DataQualityError: RowCount > 0: the table has no rows',
          quality: [
            { rule: 'RowCount > 0', passed: false, reason: 'the table has no rows' },
            passed('IsComplete "weather"'),
          ],
        };
      }
      return {
        ...one,
        status: 'blocked',
        reason: `${one.needs.join(', ')} failed.`,
        started: undefined,
        seconds: 0,
        attempts: 0,
        rows: undefined,
        duplicates: undefined,
        watermark: undefined,
      };
    }),
    reports: reports.filter(({ name }) => name === 'weather_by_month'),
  };
}

function step(
  name: string,
  kind: StepOutcome['kind'],
  started: string,
  seconds: number,
  needs: readonly string[],
  more: Partial<StepOutcome> = {},
): StepOutcome {
  return { name, kind, status: 'succeeded', started, seconds, attempts: 1, needs, ...more };
}
