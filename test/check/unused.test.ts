import { mistakes } from './mistakes.ts';

/** What nothing uses is a warning, unless an error may hide its use. */
mistakes([
  [
    'a variable, an input, a source and a table',
    [
      ['inputs:\n', 'variables: { rooms: [a] }\ninputs:\n  most: { type: number, default: 1 }\n'],
      [
        'tables:',
        '  other: { type: s3, location: s3://acme/other/, format: json }\ntables:\n  spare: { path: spare/, format: csv, columns: { a: int } }',
      ],
    ],
    [
      '3:14 warning: Nothing uses variable "rooms".',
      '5:3 warning: Nothing uses input "most".',
      '9:3 warning: Nothing reads source "other".',
      '11:3 warning: No job writes table "spare".',
    ],
  ],
  [
    'a source that only a condition watches',
    [
      ['tables:', '  other: { type: s3, location: s3://acme/other/, format: json }\ntables:'],
      ['reads: readings', 'reads: readings\n    skip_if: { no_new_data: other }'],
    ],
    [],
  ],
  [
    'a name that may be misspelt elsewhere',
    [
      ['inputs:', 'variables: { rooms: [a] }\ninputs:'],
      ['reads: readings', 'reads: readngs'],
    ],
    ['13:12 There is no table "readngs". (Did you mean "readings" (sources, 7:3)?)'],
  ],
  [
    'beside an error that hides nothing',
    [
      ['inputs:', 'variables: { rooms: [a] }\ninputs:'],
      ['database: lake', 'database: la-ke'],
    ],
    [
      '2:11 "-" in the name of a database must be quoted in every query, and otherwise in DDL than in SELECT. (Use la_ke.)',
      '3:14 warning: Nothing uses variable "rooms".',
    ],
  ],
]);
