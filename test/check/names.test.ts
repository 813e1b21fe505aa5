import { mistakes } from './mistakes.ts';

/** Names that cannot be, and names that are not there. */
mistakes([
  [
    'a pipeline',
    [['name: rooms', 'name: My Rooms']],
    [
      '1:7 "My Rooms" cannot be the name of a pipeline: names of buckets and stacks begin with it. (It takes a-z, 0-9, "_" and "-", begins with a letter, and has at most 40 characters.)',
    ],
  ],
  [
    'a step',
    [['  hourly:', '  hour/ly:']],
    [
      '16:3 "hour/ly" cannot be the name of a step. (It takes letters, digits, "_" and "-", begins with a letter, and has at most 60 characters.)',
    ],
  ],
  [
    'a step that looks like an item',
    [['  clean:', '  "clean[a]":']],
    [
      '10:3 "clean[a]" cannot be the name of a step. (It takes letters, digits, "_" and "-", begins with a letter, and has at most 60 characters.)',
    ],
  ],
  [
    'an argument',
    [['lowest: "$', 'low-est: "$']],
    [
      '14:18 "low-est" cannot be the name of an argument. (It takes letters, digits and "_", and begins with no digit.)',
    ],
  ],
  [
    'an argument that Glue gives',
    [['lowest: "$', 'JOB_NAME: x, lowest: "$']],
    ['14:18 Glue gives the script an argument "JOB_NAME" itself. (Take another name.)'],
  ],
  [
    'an argument that Penstock gives',
    [['lowest: "$', 'window_id: x, lowest: "$']],
    ['14:18 Penstock gives the script an argument "window_id" itself. (The script can read it without declaring it.)'],
  ],
  [
    'a script that Penstock deploys',
    [['glue/clean.py', 'penstock_job.py']],
    ['11:13 Penstock deploys a script "penstock_job.py" of its own. (Put it elsewhere, such as into glue/.)'],
  ],
  [
    'a database with a dash',
    [['database: lake', 'database: sales-raw']],
    [
      '2:11 "-" in the name of a database must be quoted in every query, and otherwise in DDL than in SELECT. (Use sales_raw.)',
    ],
  ],
  [
    'a table in capitals',
    [
      ['temperatures:', 'Temperatures:'],
      ['writes: temperatures', 'writes: Temperatures'],
    ],
    ['8:3 "Temperatures" cannot be the name of a table. (Use temperatures.)'],
  ],
  [
    'a column with a space',
    [['{ temp: double }', '{ "room temp": double }']],
    ['8:73 "room temp" cannot be the name of a column. (Use room_temp.)'],
  ],
  [
    'a column that every table has',
    [['{ temp: double }', '{ temp: double, window_id: string }']],
    ['8:87 Every table has a partition key "window_id" already; it says who wrote a row. (Take another name.)'],
  ],
  [
    'a table and a source of one name',
    [
      ['  temperatures:', '  readings:'],
      ['writes: temperatures', 'writes: readings'],
    ],
    ['8:3 "readings" is a table and a source (6:3). (Rename one of them.)'],
  ],
  [
    'a job and a report of one name',
    [['  hourly:', '  clean:']],
    ['16:3 "clean" is the name of two steps (first at 10:3); all steps share their names. (Rename one of them.)'],
  ],
  [
    'names that are one in AWS',
    [['  hourly:', '  Clean:']],
    ['16:3 "Clean" and "clean" (10:3) become the same name in AWS. (Rename one of them.)'],
  ],
  [
    'an item that is named like another step',
    [
      ['reads: readings', 'reads: readings\n    foreach: { x: [a] }'],
      ['  hourly:', '  clean_a:'],
    ],
    ['17:3 "clean_a" and "clean[a]" (10:3) become the same name in AWS. (Rename one of them.)'],
  ],
  [
    'a misspelt step',
    [['reads: readings', 'reads: readings\n    needs: [hourli, cleen]']],
    [
      '13:13 There is no step "hourli". (Did you mean "hourly" (reports, 17:3)?)',
      '13:21 There is no step "cleen". (Did you mean "clean" (jobs, 10:3)?)',
    ],
  ],
  [
    'a misspelt table',
    [['writes: temperatures', 'writes: temperaturs']],
    ['13:13 There is no table "temperaturs". (Did you mean "temperatures" (tables, 8:3)?)'],
  ],
  [
    'a table that nothing is like',
    [['reads: readings', 'reads: humidity']],
    ['12:12 There is no table "humidity". (Known: temperatures, readings.)'],
  ],
  [
    'writing to a source',
    [['writes: temperatures', 'writes: readings']],
    ['13:13 "readings" is a source; a job writes tables. (Known: temperatures.)'],
  ],
  [
    'a source without columns',
    [[', columns: { temp: double, at: timestamp }', '']],
    ['12:12 Source "readings" declares no columns, so it is no table. (Give it columns, or a crawler.)'],
  ],
  [
    'a misspelt source',
    [['reads: readings', 'reads: readings\n    skip_if: { no_new_data: redings }']],
    ['13:29 There is no source "redings". (Did you mean "readings" (sources, 6:3)?)'],
  ],
  [
    'a step that needs itself',
    [['reads: readings', 'reads: readings\n    needs: clean']],
    ['13:12 "clean" needs itself. (Take it out of needs.)'],
  ],
  [
    'a job that reads what it writes',
    [['reads: readings', 'reads: [readings, temperatures]']],
    [
      '12:23 "clean" reads "temperatures", which it writes itself: its result would depend on how often it ran. (Let it write another table.)',
    ],
  ],
  [
    'a ring',
    [['reads: readings', 'reads: readings\n    needs: hourly']],
    [
      '13:12 Steps wait for each other: "clean" needs "hourly" (line 13), "hourly" reads table "temperatures" of "clean" (line 17).',
    ],
  ],
  [
    'a longer ring, told once',
    [
      [
        'reports:',
        '  two: { script: glue/clean.py, reads: temperatures, writes: second, needs: three }\n  three: { script: glue/clean.py, reads: second, writes: third }\nreports:',
      ],
      [
        'jobs:',
        '  second: { path: second/, format: csv, columns: { a: int } }\n  third: { path: third/, format: csv, columns: { a: int } }\njobs:',
      ],
    ],
    [
      '17:77 Steps wait for each other: "two" needs "three" (line 17), "three" reads table "second" of "two" (line 18).',
    ],
  ],
  [
    'no step at all',
    [
      [
        'jobs:\n  clean:\n    script: glue/clean.py\n    reads: readings\n    writes: temperatures\n    arguments: { lowest: "${{ inputs.lowest }}" }\nreports:\n  hourly: { sql: sql/hourly.sql, charts: [{ type: line, x: hour, y: temp }] }\n',
        '',
      ],
    ],
    ['1:1 The pipeline has no step. (Add a job or a report.)'],
  ],
]);
