import { mistakes } from './mistakes.ts';

/** Parts of the language that are refused by name. */
mistakes([
  [
    'nested columns',
    [['at: timestamp', 'at: array<timestamp>']],
    [
      '6:98 Columns of nested types are not built yet: "array<timestamp>". (Types: string, boolean, tinyint, smallint, int, bigint, float, double, date, timestamp, decimal(precision,scale).)',
    ],
  ],
]);
