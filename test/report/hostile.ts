/** A run in which everything is as long, wide, many or malicious as it may be. */
import type { ReportData, ReportTable, StepOutcome } from '../../action/src/report/data.ts';
import { succeeded } from './example.ts';

export const script = '<script>alert("1")</script>';
const longName = 'import_everything_that_the_plant_has_ever_measured_into_the_lake[laboratory-on-the-second-floor]';

const base: Omit<ReportTable, 'name' | 'title' | 'columns' | 'rows' | 'charts'> = {
  sql: `SELECT '${script}'`,
  queryExecutionId: 'q',
  dataScannedInBytes: 0,
  fromRun: { name: '2026-11-23-r1', ended: '2026-11-24T06:10:41.902Z' },
};

/** 100,000 rows of twelve sensors, an hour apart. */
export const many: ReportTable = {
  ...base,
  name: 'many',
  title: 'Many rows',
  columns: [
    { name: 'timestamp', type: 'timestamp' },
    { name: 'temp', type: 'double' },
    { name: 'sensor', type: 'varchar' },
  ],
  rows: Array.from({ length: 100_000 }, (_, i) => [
    new Date(Date.UTC(2020, 0, 1) + Math.floor(i / 12) * 3_600_000).toISOString().replace('T', ' ').replace('Z', ''),
    i % 5000 === 17 ? null : String(10 * Math.sin(i / 9000) + (i % 12) * 3),
    `sensor ${i % 12}`,
  ]),
  charts: [
    { type: 'line', x: 'timestamp', y: 'temp', color: 'sensor' },
    { type: 'point', x: 'timestamp', y: 'temp', color: 'sensor', title: 'The same as points' },
  ],
};

export const wide: ReportTable = {
  ...base,
  name: 'wide[../../etc]',
  title: 'Forty columns',
  columns: Array.from({ length: 40 }, (_, i) => ({
    name: `column_number_${i + 1}`,
    type: i % 2 === 0 ? 'varchar' : 'bigint',
  })),
  rows: Array.from({ length: 3 }, (_, row) => Array.from({ length: 40 }, (_, i) => (row === i ? null : `${row * i}`))),
  charts: [{ type: 'bar', x: 'column_number_1', y: 'column_number_3' }],
};

export const none: ReportTable = { ...many, name: 'none', title: 'Nothing found', rows: [] };

export const markup: ReportTable = {
  ...base,
  name: 'markup',
  title: script,
  columns: [
    { name: script, type: 'varchar' },
    { name: 'y"&', type: 'decimal(10,2)' },
  ],
  rows: [
    [script, '1.50'],
    ['</text></svg><img src=x onerror=alert(1)>', '2.25'],
    ['\u001b[31mred\u0000 & "quoted"', '-3.00'],
    ['', '4.00'],
    ['x'.repeat(5000), '5.00'],
  ],
  charts: [
    { type: 'bar', x: script, y: 'y"&', title: script },
    { type: 'point', x: 'y"&', y: 'y"&', facet: script, title: 'Small charts' },
  ],
};

export const monthly: ReportTable = {
  ...base,
  name: 'monthly',
  title: 'Months with holes',
  columns: [
    { name: 'month', type: 'date' },
    { name: 'amount', type: 'bigint' },
  ],
  rows: [
    ['2025-01-01', '3'],
    ['2025-02-01', '5'],
    ['2025-03-01', null],
    ['2025-04-01', '4'],
    ['2025-07-01', '-2'],
    [null, '7'],
  ],
  charts: [
    { type: 'bar', x: 'month', y: 'amount', title: 'Bars' },
    { type: 'line', x: 'month', y: 'amount', title: 'Line' },
    { type: 'area', x: 'month', y: 'amount', title: 'Area' },
  ],
};

export function hostile(): ReportData {
  const { pipeline, execution } = succeeded();
  const reports = [many, wide, none, markup, monthly];
  const names = [longName, script, ...Array.from({ length: 14 }, (_, i) => `room_${i}`)];
  const jobs = names.map((name, i): StepOutcome => ({
    name,
    kind: i % 2 === 0 ? 'script' : 'nodes',
    status: i === 5 ? 'cancelled' : 'succeeded',
    started: execution.started,
    seconds: i,
    attempts: 1,
    rows: i * 1_000_000,
    needs: i < 3 ? names.slice(0, i) : [names[i % 3] ?? ''],
    reason: i === 5 ? script : undefined,
  }));
  return {
    pipeline: { ...pipeline, name: `a_${'very_'.repeat(20)}long_name`, description: script },
    execution,
    steps: [
      ...jobs,
      ...reports.map((report): StepOutcome => {
        return {
          name: report.name,
          kind: 'report',
          status: 'succeeded',
          seconds: 1,
          started: execution.started,
          attempts: 1,
          needs: [names[3] ?? '', longName],
        };
      }),
    ],
    reports,
  };
}
