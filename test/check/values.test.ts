import { nodes } from './diagnose.ts';
import { mistakes } from './mistakes.ts';

/** Values with rules of their own. */
mistakes([
  [
    'a time zone',
    [['database: lake', 'database: lake\ntimezone: Europe/Roma']],
    ['3:11 "Europe/Roma" is no time zone. (Did you mean "Europe/Rome"?)'],
  ],
  [
    'an offset for a time zone',
    [['database: lake', 'database: lake\ntimezone: "+01:00"']],
    ['3:11 "+01:00" is no time zone. (A time zone is like Europe/Rome or UTC.)'],
  ],
  [
    'accounts and regions',
    [
      [
        'database: lake',
        'database: lake\nenvironments:\n  dev: { region: eu-wst-1, account: 111111111111 }\n  test: { region: Ireland, account: "111111111111" }\n  prod: { region: eu-west-1, account: "1111" }',
      ],
    ],
    [
      '4:18 warning: "eu-wst-1" is no AWS region that is known here. (Did you mean "eu-west-1"?)',
      '4:37 "account" takes an account of twelve digits, in quotes; found the number 111111111111. (Put it in quotes: "111111111111".)',
      '5:19 "Ireland" is no AWS region. (A region is like eu-west-1.)',
      '6:39 "1111" is no AWS account: an account has twelve digits.',
    ],
  ],
  [
    'time limits that Glue cannot count',
    [['    writes: temperatures', '    writes: temperatures\n    timeout: 90s']],
    ['14:14 A run of a Glue job cannot end after 90s: Glue counts whole minutes, up to a week. (Write 2m.)'],
  ],
  [
    'the name of the local environment',
    [['database: lake', 'database: lake\nenvironments: { local: { region: eu-west-1, account: "111111111111" } }']],
    ['3:17 "local" is the environment of the local cloud, which needs no declaration. (Take another name.)'],
  ],
  [
    'a variable that only an environment has',
    [
      [
        'database: lake',
        'database: lake\nenvironments: { dev: { region: eu-west-1, account: "111111111111", variables: { alert: x } } }',
      ],
    ],
    [
      '3:81 There is no variable "alert" to set. (Declare it under variables, with the value for all other environments.)',
    ],
  ],
  [
    'a default of another type',
    [['default: -40', 'default: cold']],
    ['4:36 Input "lowest" is a number; its default is "cold".'],
  ],
  [
    'a default that is no date',
    [['type: number, default: -40', 'type: date, default: 2026-02-30']],
    ['4:34 Input "lowest" is a date; its default is "2026-02-30". (A date is like 2026-11-24.)'],
  ],
  [
    'a default that is no text',
    [['type: number, default: -40', 'type: string, default: 4.10']],
    ['4:36 Input "lowest" is a string; its default is the number 4.1. (Put it in quotes: "4.10".)'],
  ],
  [
    'a bucket',
    [['s3://acme/readings/', 's3://My_Bucket/readings/']],
    [
      '6:35 "My_Bucket" cannot be the name of a bucket. (Names of S3 buckets take a-z, 0-9, "-" and ".", 3-63 characters, and begin and end with a letter or digit.)',
    ],
  ],
  [
    'a folder without its slash',
    [['s3://acme/readings/', 's3://acme/readings']],
    [
      '6:35 "s3://acme/readings" does not end with "/": it would also match what only begins like it. (Write s3://acme/readings/)',
    ],
  ],
  [
    'wildcards',
    [['s3://acme/readings/', 's3://acme/*/']],
    [
      '6:35 "s3://acme/*/" is no plain folder. (All files below the folder are read; wildcards, ".." and "//" mean nothing in S3.)',
    ],
  ],
  [
    'no S3',
    [['s3://acme/readings/', 'acme/readings/']],
    ['6:35 "acme/readings/" is no folder in S3. (Write it like s3://bucket/prefix/.)'],
  ],
  [
    'a path that is an address',
    [['path: lake/temperatures/', 'path: s3://acme/lake/']],
    [
      '8:25 "s3://acme/lake/" is an address; a path is a folder in the pipeline\'s own data bucket. (A path is like lake/temperatures/.)',
    ],
  ],
  [
    'a path out of the bucket',
    [['path: lake/temperatures/', 'path: ../lake/']],
    ['8:25 "../lake/" has "." or ".." in it, which mean nothing in S3. (A path is like lake/temperatures/.)'],
  ],
  [
    'a path from the root',
    [['path: lake/temperatures/', 'path: /lake/']],
    ['8:25 "/lake/" begins with "/"; a path is relative to the data bucket. (A path is like lake/temperatures/.)'],
  ],
  [
    'a path without its slash',
    [['path: lake/temperatures/', 'path: lake/temperatures']],
    ['8:25 "lake/temperatures" does not end with "/". (A path is like lake/temperatures/.)'],
  ],
  [
    'the path of the ledger',
    [['path: lake/temperatures/', 'path: ledger/x/']],
    ['8:25 "ledger/x/" is where Penstock keeps the records of runs. (A path is like lake/temperatures/.)'],
  ],
  [
    'paths in each other',
    [['jobs:', '  other: { path: lake/, format: csv, columns: { a: int } }\njobs:']],
    [
      '9:3 warning: No job writes table "other".',
      '9:18 "lake/" and the path of "temperatures" (line 8) lie in each other: readers of one would see rows of both. (Give each table a folder of its own.)',
    ],
  ],
  [
    'types by other names',
    [['temp: double, at: timestamp', 'temp: number, at: datetime, n: "varchar(20)", d: doubel, e: "decimal(50,2)"']],
    [
      '6:86 "number" is no type of a column. (Did you mean "double"?)',
      '6:98 "datetime" is no type of a column. (Did you mean "timestamp"?)',
      '6:111 "varchar(20)" is no type of a column. (Did you mean "string"?)',
      '6:129 "doubel" is no type of a column. (Did you mean "double"?)',
      '6:140 "decimal(50,2)" is no type of a column. (A decimal has a precision of 1 to 38, and a scale up to it: decimal(10,2).)',
    ],
  ],
  [
    'a type in a mapping',
    [
      nodes(
        'a: { read: readings }',
        'b: { from: a, mapping: { temp: float64, t: { from: at, type: datetime } } }',
        'c: { from: b, write: temperatures }',
      ),
      [', partition_by: [room]', ''],
    ],
    [
      '4:3 warning: Nothing uses input "lowest".',
      '13:38 "float64" is no type of a column. (Did you mean "float"?)',
      '13:68 "datetime" is no type of a column. (Did you mean "timestamp"?)',
    ],
  ],
  [
    'a partition key of another type',
    [['{ temp: double }', '{ temp: double, room: int }']],
    [
      '8:93 "room" is a column of type int and a partition key; values of partition keys are strings. (Take it out of columns, or give it the type string.)',
    ],
  ],
  [
    'partition keys twice',
    [['partition_by: [room]', 'partition_by: [room, room, written_by]']],
    [
      '8:110 "room" is in partition_by twice.',
      '8:116 Every table is partitioned by "written_by" already. (Take it out.)',
    ],
  ],
  [
    'no column but the partition key',
    [['{ temp: double }', '{ room: string }']],
    ['8:62 Table "temperatures" has no column besides its partition keys. (Readers need at least one.)'],
  ],
  [
    'a header that is none',
    [['format: parquet,', 'format: parquet, header: false,']],
    ['8:62 "header" is for CSV files; these are parquet. (Take it out.)'],
  ],
  [
    'an SNS topic by its ARN',
    [['database: lake', 'database: lake\nnotify: { sns: "arn:aws:sns:eu-west-1:111111111111:alerts" }']],
    [
      '3:16 "arn:aws:sns:eu-west-1:111111111111:alerts" cannot be the name of an SNS topic. (It takes letters, digits, "_" and "-"; the name alone, not the ARN.)',
    ],
  ],
  [
    'quality rules',
    [
      [
        'partition_by: [room] }',
        'partition_by: [room], quality: &q "Rules = [ RowCont > 0, Completeness \'temp\' > 0.9 ]" }',
      ],
    ],
    [
      '8:134 Quality rule RowCont is not known here. (Did you mean RowCount?)',
      '8:147 Quality rule Completeness is not known here. (Known: ColumnCount, ColumnExists, ColumnLength, ColumnValues, CustomSql, DistinctValuesCount, IsComplete, IsPrimaryKey, IsUnique, Mean, RowCount, Uniqueness.)',
    ],
  ],
  [
    'columns in quality rules',
    [
      [
        'partition_by: [room] }',
        'partition_by: [room], quality: \'Rules = [ (IsComplete "tmp") and (ColumnValues "room" in [ "a, b" ]) ]\' }',
      ],
    ],
    ['8:143 There is no column "tmp" in this table. (Did you mean "temp"?)'],
  ],
  [
    'no ruleset',
    [['partition_by: [room] }', 'partition_by: [room], quality: RowCount > 0 }']],
    ['8:120 This is no DQDL ruleset. (Write Rules = [ RowCount > 0, IsComplete "column" ].)'],
  ],
]);
