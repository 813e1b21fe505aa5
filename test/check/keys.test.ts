import { mistakes } from './mistakes.ts';

/** Keys and values that do not follow the schema. */
mistakes([
  ['no mistake', [], []],
  [
    'a misspelt section',
    [['jobs:', 'jbos:']],
    [
      '9:1 Unknown key "jbos". (Did you mean "jobs"? Known here: name, description, timezone, window, schedule, backfill, notify, environments, variables, inputs, sources, crawlers, database, tables, jobs, reports, quicksight, models, lambdas, executions, local, tests.)',
    ],
  ],
  [
    'a misspelt key',
    [['reads: readings', 'raeds: readings']],
    [
      '12:5 Unknown key "raeds". (Did you mean "reads"? Known here: script, reads, writes, arguments, bookmark, needs, when, window, workers, timeout, retry, expected, skip_if, foreach.)',
    ],
  ],
  [
    'a misspelt key that tells the form',
    [['script: glue', 'scirpt: glue']],
    ['11:5 Unknown key "scirpt". (Did you mean "script"? Known here: script, nodes.)'],
  ],
  [
    'a key of another place',
    [['reads: readings', 'partition_by: [room]']],
    [
      '12:5 Key "partition_by" does not belong here; it is known under tables.<name>. (Known here: script, reads, writes, arguments, bookmark, needs, when, window, workers, timeout, retry, expected, skip_if, foreach.)',
    ],
  ],
  [
    'a key of a place that is not built',
    [['reads: readings', 'feature_dim: 1']],
    [
      '12:5 Key "feature_dim" does not belong here; it is known under models.<name>.random_cut_forest. (Known here: script, reads, writes, arguments, bookmark, needs, when, window, workers, timeout, retry, expected, skip_if, foreach.)',
    ],
  ],
  [
    'a key that nothing is like',
    [['reads: readings', 'colour: red\n    reads: readings']],
    [
      '12:5 Unknown key "colour". (Known here: script, reads, writes, arguments, bookmark, needs, when, window, workers, timeout, retry, expected, skip_if, foreach.)',
    ],
  ],
  [
    'a key that is left out',
    [['    writes: temperatures\n', '']],
    ['10:3 "writes" is missing in "clean". (It takes the name of a table.)'],
  ],
  [
    'a section that is left out',
    [['database: lake\n', '']],
    ['1:1 "database" is missing. (It takes the name of a database.)'],
  ],
  [
    'a job that does nothing',
    [['    script: glue/clean.py\n', '']],
    ['10:3 "clean" has neither script nor nodes. (That key says what it does.)'],
  ],
  [
    'two forms at once',
    [['reads: readings', 'nodes: {}']],
    [
      '12:5 Key "nodes" does not go with the other keys here. (Known here: script, reads, writes, arguments, bookmark, needs, when, window, workers, timeout, retry, expected, skip_if, foreach.)',
    ],
  ],
  [
    'a number for a duration',
    [['reads: readings', 'reads: readings\n    timeout: 30']],
    ['13:14 "timeout" takes a duration, such as 90s, 30m or 2h; found the number 30.'],
  ],
  [
    'a duration in words',
    [['reads: readings', 'reads: readings\n    timeout: 30 minutes']],
    ['13:14 "timeout" takes a duration, such as 90s, 30m or 2h; found "30 minutes".'],
  ],
  [
    'a number for a name',
    [['name: rooms', 'name: 2026']],
    ['1:7 "name" takes a name; found the number 2026. (Put it in quotes: "2026".)'],
  ],
  [
    'a number with a leading zero',
    [['database: lake', 'database: lake\nenvironments: { dev: { region: eu-west-1, account: 012345678901 } }']],
    [
      '3:52 "account" takes an account of twelve digits, in quotes; found the number 012345678901. (Put it in quotes: "012345678901".)',
    ],
  ],
  [
    'a text for a number',
    [['reads: readings', 'reads: readings\n    workers: { count: many }']],
    ['13:23 "count" takes a whole number from 2 to 299; found "many".'],
  ],
  [
    'a number out of range',
    [['reads: readings', 'reads: readings\n    workers: { count: 1 }']],
    ['13:23 "count" takes a whole number from 2 to 299; found the number 1.'],
  ],
  [
    'a text for true or false',
    [['format: csv', 'format: csv, header: "yes"']],
    ['6:77 "header" takes true or false; found "yes".'],
  ],
  [
    'a list for a mapping',
    [['inputs:\n  lowest: { type: number, default: -40 }', 'inputs: [lowest]']],
    ['3:9 "inputs" takes a mapping of inputs; found a list.'],
  ],
  [
    'a mapping for a text',
    [['path: lake/temperatures/', 'path: { lake: temperatures }']],
    ['8:25 "path" takes a folder in the data bucket, such as lake/rooms/; found a mapping.'],
  ],
  [
    'a value that is left out',
    [['path: lake/temperatures/', 'path: ']],
    [
      '8:19 "path" is empty; it takes a folder in the data bucket, such as lake/rooms/. (Fill it in, or take the key out.)',
    ],
  ],
  [
    'an empty section',
    [['inputs:\n  lowest: { type: number, default: -40 }', 'inputs:']],
    ['3:1 "inputs" is empty; it takes a mapping of inputs. (Fill it in, or take the key out.)'],
  ],
  [
    'an empty text',
    [['script: glue/clean.py', 'script: ""']],
    ['11:13 "script" takes the path of a Python file; found an empty text.'],
  ],
  [
    'one of a few words, misspelt',
    [['format: csv', 'format: cvs']],
    ['6:64 "format" takes csv, json or parquet; found "cvs". (Did you mean "csv"?)'],
  ],
  [
    'a source of no known type',
    [['type: s3', 'type: s4']],
    ['6:21 "type" takes s3, iot or jdbc; found "s4". (Did you mean "s3"?)'],
  ],
  [
    'a source without a type',
    [['type: s3, ', '']],
    ['6:3 "type" is missing in "readings". (It takes s3, iot or jdbc.)'],
  ],
  [
    'an item of the wrong type',
    [['reads: readings', 'reads: [readings, 5]']],
    ['12:23 An item of this list takes the name of a table; found the number 5. (Put it in quotes: "5".)'],
  ],
  [
    'two conditions in one',
    [['reads: readings', 'reads: readings\n    skip_if: { no_new_data: readings, unchanged: temperatures }']],
    ['13:14 "skip_if" takes exactly one condition, such as { no_new_data: source }; found a mapping.'],
  ],
  [
    'no condition',
    [['reads: readings', 'reads: readings\n    skip_if: {}']],
    ['13:14 "skip_if" takes exactly one condition, such as { no_new_data: source }; found an empty mapping.'],
  ],
  [
    'the same mistake in every item of a foreach',
    [['reads: readings', 'reads: readings\n    timeout: 5\n    foreach: { item: [a, b] }']],
    ['13:14 "timeout" takes a duration, such as 90s, 30m or 2h; found the number 5.'],
  ],
  [
    'the same mistake at every alias',
    [
      ['name: rooms', 'x-job: &job { retrys: 2 }\nname: rooms'],
      ['reads: readings', 'reads: readings\n    <<: *job'],
      ['reports:', '  again: { <<: *job, script: glue/clean.py, reads: readings, writes: temperatures }\nreports:'],
    ],
    [
      '1:15 Unknown key "retrys". (Did you mean "retry"? Known here: script, reads, writes, arguments, bookmark, needs, when, window, workers, timeout, retry, expected, skip_if, foreach.)',
    ],
  ],
]);
