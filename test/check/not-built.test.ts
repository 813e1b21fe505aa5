import { nodes } from './diagnose.ts';
import { mistakes } from './mistakes.ts';

/** Parts of the language that are refused by name. */
mistakes([
  [
    'a section',
    [['reports:', 'schedule: { cron: "15 2 * * *", by: github }\nreports:']],
    ['15:1 Section "schedule" is not built yet. (Start runs by penstock run.)'],
  ],
  [
    'a section with a mistake in it: only that it is not built',
    [['reports:', 'schedule: { corn: 5 }\nreports:']],
    ['15:1 Section "schedule" is not built yet. (Start runs by penstock run.)'],
  ],
  [
    'a type of source',
    [['type: s3', 'type: jdbc']],
    ['6:21 A source of type "jdbc" is not built yet. (Export the tables to S3 and read them: type: s3.)'],
  ],
  [
    'a key',
    [['partition_by: [room]', 'partition_by: [room], key: [room]']],
    ['8:111 Key "key" of a table is not built yet. (A quality rule checks it: IsPrimaryKey "column".)'],
  ],
  [
    'a condition',
    [['reads: readings', 'reads: readings\n    skip_if: { expression: 1 = 1 }']],
    ['13:16 Condition "expression" is not built yet. (Built so far: no_new_data.)'],
  ],
  [
    'a kind of node',
    [nodes('a: { read: readings }', 'b: { from: [a, a], join: inner, on: x }', 'c: { from: b, write: temperatures }')],
    ['13:32 A node of kind "join" is not built yet. (A script can join.)'],
  ],
  [
    'parts of a chart',
    [['y: temp', 'y: temp, facet: room, mark: odd']],
    [
      '16:75 Key "facet" of a chart is not built yet. (Use color.)',
      '16:88 Key "mark" of a chart is not built yet. (Use color.)',
    ],
  ],
  [
    'a table of another database',
    [['reads: readings', 'reads: other.readings']],
    [
      '12:12 Reading tables of another database is not built yet: "other.readings". (Declare its files as a source with columns, and use that name.)',
    ],
  ],
  [
    'nested columns',
    [['at: timestamp', 'at: array<timestamp>']],
    [
      '6:98 Columns of nested types are not built yet: "array<timestamp>". (Types: string, boolean, tinyint, smallint, int, bigint, float, double, date, timestamp, decimal(precision,scale).)',
    ],
  ],
]);
