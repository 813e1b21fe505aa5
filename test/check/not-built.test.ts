import { mistakes } from './mistakes.ts';

/** Parts of the language that are refused by name. */
mistakes([
  [
    'a section that can be passed over: a warning',
    [['reports:', 'schedule: { cron: "15 2 * * *", by: github }\nreports:']],
    ['15:1 warning: Section "schedule" is not built yet. (Start runs by penstock run.)'],
  ],
  [
    'a section with a mistake in it: only that it is not built',
    [['reports:', 'schedule: { corn: 5 }\nreports:']],
    ['15:1 warning: Section "schedule" is not built yet. (Start runs by penstock run.)'],
  ],
  [
    'nested columns',
    [['at: timestamp', 'at: array<timestamp>']],
    [
      '6:98 Columns of nested types are not built yet: "array<timestamp>". (Types: string, boolean, tinyint, smallint, int, bigint, float, double, date, timestamp, decimal(precision,scale).)',
    ],
  ],
]);
