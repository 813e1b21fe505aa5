/** What feeds sources in the local cloud, and tests: what is said of them. */
import { afterAll, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from '../../action/src/check/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'penstock-local-'));
afterAll(() => rmSync(folder, { recursive: true }));

const head = `name: rooms
database: lake
sources:
  live: { type: iot, topic: plant/+/temperature, select: "temp, room_id", columns: { temp: double, room_id: string } }
  damp: { type: iot, topic: plant/#, select: "humidity, temp + pressure AS sum" }
  old: { type: s3, location: s3://acme/old/, format: csv, columns: { temp: double, room_id: string, ts: string } }
  odd: { type: s3, location: s3://acme/odd/, format: csv, columns: { day: date } }
  json: { type: s3, location: s3://acme/json/, format: json, columns: { a: string } }
tables:
  rows: { path: lake/rows/, format: parquet, columns: { temp: double } }
jobs:
  clean: { script: glue/clean.py, reads: [live, old, odd, json], writes: rows }
`;
const files = { 'glue/clean.py': 'print()', 'data/a/1.csv': 'a', 'data/b/2.csv': 'b', 'data/live.json': '{}' };
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

async function loaded(more: string) {
  const file = join(folder, 'rooms.yml');
  writeFileSync(file, head + more);
  const { diagnostics, pipeline } = await load(file);
  const says = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ at, message, hint }) => `${at.line}:${at.column} ${message}${hint === undefined ? '' : ` (${hint})`}`);
  return { says, pipeline };
}

test('feeds that fit their sources, with the keys that their files get', async () => {
  const { says, pipeline } = await loaded(`local:
  live: { simulate: sensors, devices: 3, days: 2 }
  old: { simulate: history, rows: 100 }
  odd: { files: "data/*/*.csv" }
  json: { files: data/live.json }
`);
  expect(says).toEqual([]);
  expect(pipeline?.local.map(({ at: _, ...feed }) => feed)).toEqual([
    { source: 'live', kind: 'sensors', devices: 3, days: 2 },
    { source: 'old', kind: 'history', rows: 100 },
    {
      source: 'odd',
      kind: 'files',
      files: [
        { path: 'data/a/1.csv', key: 'a/1.csv' },
        { path: 'data/b/2.csv', key: 'b/2.csv' },
      ],
    },
    { source: 'json', kind: 'files', files: [{ path: 'data/live.json', key: 'live.json' }] },
  ]);
});

test.each<[string, string, string[]]>([
  [
    'a source that there is not',
    'lives: { files: data/live.json }',
    ['14:3 There is no source "lives". (Did you mean "live" (sources, 4:3)?)'],
  ],
  [
    'no way to fill it',
    'live: { devices: 3 }',
    ['14:3 "live" has neither files nor simulate. (That key says what it does.)'],
  ],
  [
    'a simulation that there is not',
    'live: { simulate: sensor, days: 1 }',
    ['14:21 "simulate" takes sensors or history; found "sensor". (Did you mean "sensors"?)'],
  ],
  [
    'sensors without an end',
    'live: { simulate: sensors, devices: 3 }',
    ['14:3 "days" is missing in "live". (It takes a whole number from 1 to 31.)'],
  ],
  [
    'a negative number',
    'live: { simulate: sensors, devices: -3, days: 2 }',
    ['14:39 "devices" takes a whole number from 1 to 1000; found the number -3.'],
  ],
  [
    'rows of sensors',
    'live: { simulate: sensors, devices: 3, days: 2, rows: 5 }',
    ['14:51 Key "rows" does not go with the other keys here. (Known here: simulate, devices, days.)'],
  ],
  [
    'files for messages',
    'live: { files: data/live.json }',
    [
      '14:18 Files cannot feed a source of messages here. (simulate: sensors; in a test, messages can be given by files.)',
    ],
  ],
  [
    'history for messages',
    'live: { simulate: history, rows: 5 }',
    ['14:21 The history is rows; "live" is a source of messages. (simulate: sensors)'],
  ],
  [
    'sensors for files',
    'old: { simulate: sensors, devices: 3, days: 2 }',
    ['14:20 Sensors publish messages; "old" is a source of type s3. (Sources of type iot take them.)'],
  ],
  [
    'sensors that do not say what is selected',
    'damp: { simulate: sensors, devices: 3, days: 2 }',
    [
      '14:21 The sensors say no humidity, pressure, which "damp" selects. (They say temp, room_id, timestamp, device_id, sequence.)',
    ],
  ],
  [
    'history with other columns',
    'odd: { simulate: history, rows: 5 }',
    ['14:20 The simulated history has the columns temp, room_id, ts; "odd" has day. (Use files: of the repository.)'],
  ],
  [
    'history as JSON',
    'json: { simulate: history, rows: 5 }',
    ['14:21 The simulated history is CSV; "json" is json. (Use files: of the repository.)'],
  ],
  ['wildcards that nothing is like', 'odd: { files: "data/*.csv" }', ['14:17 No file is like data/*.csv.']],
  [
    'a file that is misspelt',
    'odd: { files: data/a/1.cvs }',
    ['14:17 There is no file data/a/1.cvs. (Did you mean data/a/1.csv?)'],
  ],
  ['a folder', 'odd: { files: data/a }', ['14:17 data/a is a folder. ("files" takes a file.)']],
  [
    'files from outside',
    'odd: { files: "../*.csv" }',
    ['14:17 "../*.csv" points out of the pipeline\'s folder. ("files" takes a path inside of it, relative to it.)'],
  ],
  [
    'files from everywhere',
    'odd: { files: "/etc/*" }',
    ['14:17 "/etc/*" points out of the pipeline\'s folder. ("files" takes a path inside of it, relative to it.)'],
  ],
])('%s', async (_, feed, says) => {
  expect((await loaded(`local:\n  ${feed}\n`)).says).toEqual(says);
});

test('files that a link leads to, out of the folder', async () => {
  symlinkSync('/etc/hosts', join(folder, 'data/link.txt'));
  expect((await loaded('local:\n  odd: { files: "data/*.txt" }\n')).says).toEqual([
    '14:17 "data/*.txt" is a link that leads out of the pipeline\'s folder. (Put the file itself there.)',
  ]);
});

const outOf = (pattern: string) => [
  `14:17 "${pattern}" is a link that leads out of the pipeline's folder. (Put the file itself there.)`,
];
const likeNone = (pattern: string) => [`14:17 No file is like ${pattern}.`];

test.each([
  ['by its folder', 'data/linked/*', outOf],
  ['through it', 'data/linked/**/passwd', outOf],
  ['behind a wildcard', '*/linked/*', likeNone],
  ['in braces', '{data/linked,data/a}/passwd', likeNone],
  ['in a class', '[d]ata/linked/passwd', likeNone],
  ['upwards in braces', '{..,data}/*.none', likeNone],
  ['upwards in a group', '@(..|data)/*.none', likeNone],
  ['upwards in a class', '[.][.]/*', likeNone],
  ['upwards by backslashes', '..\\\\*', likeNone],
  ['from the root in braces', '{/etc,data}/passwd', likeNone],
])('a pattern looks into no folder that a link leads to, out of the folder: %s', async (_, pattern, says) => {
  symlinkSync('/etc', join(folder, 'data/linked'));
  try {
    expect((await loaded(`local:\n  odd: { files: "${pattern}" }\n`)).says).toEqual(
      says(pattern.replace('\\\\', '\\')),
    );
  } finally {
    rmSync(join(folder, 'data/linked'));
  }
});

test.each([
  ['@(a|b)', 'data/@(a|b)/1.csv', ['a/1.csv']],
  ['!(a)', 'data/!(a)/2.csv', ['b/2.csv']],
  ['+(a|c)', 'data/+(a|c)/*.csv', ['a/1.csv']],
  ['./ twice', '././data/*/1.csv', ['a/1.csv']],
  ['an empty part', './/data//*/1.csv', ['a/1.csv']],
  ['a dot between', 'data/./a/*.csv', ['1.csv']],
])('a pattern with %s', async (_, pattern, keys) => {
  const { says, pipeline } = await loaded(`local:\n  odd: { files: "${pattern}" }\n`);
  expect(says).toEqual([]);
  expect(pipeline?.local).toMatchObject([{ files: keys.map((key) => ({ key })) }]);
});

test('a link within the folder, by wildcards too', async () => {
  symlinkSync('a', join(folder, 'data/inner'));
  symlinkSync('a/1.csv', join(folder, 'data/one.csv'));
  symlinkSync('nowhere', join(folder, 'data/gone.csv'));
  const { says, pipeline } = await loaded(
    'local: { odd: { files: "data/inner/*.csv" }, old: { files: "./data/*.csv" } }\n',
  );
  expect(says).toEqual([]);
  expect(pipeline?.local).toMatchObject([
    { files: [{ path: 'data/inner/1.csv', key: '1.csv' }] },
    { files: [{ path: 'data/one.csv', key: 'one.csv' }] },
  ]);
  for (const name of ['inner', 'one.csv', 'gone.csv']) rmSync(join(folder, 'data', name));
});

const aTest = (keys: string) => `tests:\n  - { name: a, ${keys} }\n`;

test('a test of files and a window', async () => {
  const { says, pipeline } = await loaded(
    aTest(
      'given: { live: data/live.json, odd: ["data/*/1.csv", data/b/2.csv] }, run: [clean], window: 2025-11-30, expect: { statuses: { clean: succeeded }, tables: { rows: { rows: 5 } } }',
    ),
  );
  expect(says).toEqual([]);
  expect(pipeline?.tests.map(({ at: _, ...one }) => one)).toEqual([
    {
      name: 'a',
      given: [
        { source: 'live', files: [{ path: 'data/live.json', key: 'live.json' }] },
        {
          source: 'odd',
          files: [
            { path: 'data/a/1.csv', key: 'a/1.csv' },
            { path: 'data/b/2.csv', key: '2.csv' },
          ],
        },
      ],
      steps: ['clean'],
      windowId: '2025-11-30',
      expect: { statuses: { clean: 'succeeded' }, error: undefined, rows: { rows: 5 } },
    },
  ]);
});

test.each<[string, string, string[]]>([
  [
    'a source that there is not',
    'given: { lives: data/live.json }, run: [clean], expect: { error: E }',
    ['14:25 There is no source "lives". (Did you mean "live" (sources, 4:3)?)'],
  ],
  [
    'a file that there is not',
    'given: { live: [data/live.jsn] }, run: [clean], expect: { error: E }',
    ['14:32 There is no file data/live.jsn. (Did you mean data/live.json?)'],
  ],
  [
    'a step that there is not',
    'run: [cleen], expect: { statuses: { claen: failed } }',
    [
      '14:22 There is no step "cleen". (Did you mean "clean" (jobs, 12:3)?)',
      '14:52 There is no step "claen". (Did you mean "clean" (jobs, 12:3)?)',
    ],
  ],
  ['nothing to run', 'run: [], expect: { error: E }', ['14:21 "run" takes a list of steps; found an empty list.']],
  [
    'a status that there is not',
    'run: [clean], expect: { statuses: { clean: fails } }',
    ['14:59 "clean" takes succeeded, skipped, failed, blocked or cancelled; found "fails". (Did you mean "failed"?)'],
  ],
  [
    'nothing to expect',
    'run: [clean], expect: {}',
    ['14:30 "expect" expects nothing. (It takes statuses, error or tables.)'],
  ],
  [
    'a table that there is not',
    'run: [clean], expect: { tables: { rowss: { rows: 0 } } }',
    ['14:50 There is no table "rowss". (Did you mean "rows" (tables, 10:3)?)'],
  ],
  [
    'rows that cannot be',
    'run: [clean], expect: { tables: { rows: { rows: -1 } } }',
    ['14:64 "rows" takes a whole number from 0; found the number -1.'],
  ],
  [
    'a window that there is not',
    'run: [clean], window: 2025-11-31, expect: { error: E }',
    ['14:38 "2025-11-31" is no day in UTC. (A day is written like 2026-11-23.)'],
  ],
])('a test with %s', async (_, keys, says) => {
  expect((await loaded(aTest(keys))).says).toEqual(says);
});
