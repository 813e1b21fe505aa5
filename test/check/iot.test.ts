import { mistakes } from './mistakes.ts';

/** The edit that makes the source one of messages, on line 6. */
const iot = (rest: string) => ['type: s3, location: s3://acme/readings/, format: csv,', `type: iot, ${rest},`] as const;

const selects = (list: string) => iot(`topic: plant/+/temperature, select: "${list}"`);
const built =
  'Built so far: attributes such as temp or location.room AS room, texts and numbers, +, -, *, %, comparisons, topic(n) and timestamp().';

/** Sources of messages. */
mistakes([
  ['a good one', [selects('temp, timestamp() AS at')], []],
  ['everything that a message has', [selects('*')], []],
  [
    'no topic',
    [['type: s3, location: s3://acme/readings/, format: csv,', 'type: iot,']],
    ['6:3 "topic" is missing in "readings". (It takes an MQTT topic filter.)'],
  ],
  [
    'a column that select does not give',
    [selects('temp, seen AS time')],
    ['6:109 "select" gives no column "at". (It gives temp, time.)'],
  ],
  [
    'a function that is not built',
    [selects('temp, parse_time(x, y) AS at')],
    [`6:62 Not built yet in "select": the function parse_time(). (${built})`],
  ],
  [
    'a whole statement',
    [selects('SELECT temp, at')],
    [`6:62 "SELECT temp, at" is no list for SELECT in AWS IoT SQL. "SELECT" cannot stand here. (${built})`],
  ],
  ...(
    [
      ['plant/ki+chen', 'has a "+" or "#" beside other characters'],
      ['plant/#/temperature', 'has "#" before its end'],
      ['a/b/c/d/e/f/g/h/i', 'has 9 levels; AWS IoT Core takes 8'],
      ['my plant/x', 'has a quote or a space'],
      ['a'.repeat(257), 'is longer than 256 bytes'],
    ] as const
  ).map(
    ([topic, wrong]) =>
      [
        `a topic that ${wrong}`,
        [iot(`topic: ${topic}, select: "*"`)],
        [`6:33 "${topic}" ${wrong}. (A topic filter is like plant/+/temperature or plant/#.)`],
      ] as const,
  ),
  [
    'buffers beyond those of Firehose',
    [iot('topic: a, select: "*", buffer: { seconds: 901, megabytes: 0 }')],
    [
      '6:68 "seconds" takes seconds from 0 to 900; found the number 901.',
      '6:84 "megabytes" takes megabytes from 1 to 128; found the number 0.',
    ],
  ],
  [
    'a table where the messages are delivered to',
    [iot('topic: a, select: "*"'), ['path: lake/temperatures/', 'path: raw/']],
    [
      '8:25 "raw/" and the path of "readings" (line 6) lie in each other: readers of one would see rows of both. (Give each table a folder of its own.)',
    ],
  ],
]);
