import { network } from './network.ts';
import { byValue, integer, listOf, mapOf, name, object, oneOf, optional, flag, text, duration } from './words.ts';

export const columns = (description: string) =>
  mapOf(
    'a mapping of column names to types',
    { description, examples: [{ temp: 'double', room_id: 'string' }] },
    text('a column type, such as string, double or timestamp', {
      description: "The column's type, as in Athena's DDL.",
    }),
  );

export const format = oneOf(['csv', 'json', 'parquet'], { description: 'How the files are written.' });

export const header = flag({ description: 'Whether CSV files begin with a line of column names.', default: true });

const select = text('columns of the message, separated by commas', {
  description: 'What the IoT rule takes out of a message, as in its SQL: attributes, and expressions with AS.',
  examples: ['temp, room_id, timestamp'],
});

const s3 = object(
  'a mapping with type and location',
  { description: 'Files that somebody else puts into a bucket.' },
  {
    type: oneOf(['s3'], { description: 'Files in a bucket.' }),
    location: text('a folder in S3, such as s3://bucket/prefix/', {
      description: 'The folder; it ends with a slash.',
      examples: ['s3://acme-history/temperatures/'],
    }),
    format,
    header: optional(header),
    columns: optional(
      columns(
        'With columns, the source is also a table of `database` under its own name. Without, it can be watched by `skip_if`, and a crawler makes a table of it.',
      ),
    ),
  },
);

const iot = object(
  'a mapping with type, topic and select',
  {
    description: 'Messages of sensors: MQTT topic, IoT rule, Firehose, S3.',
  },
  {
    type: oneOf(['iot'], { description: 'Messages to AWS IoT Core.' }),
    topic: text('an MQTT topic filter', {
      description: 'The topics, as an MQTT filter.',
      examples: ['plant/+/temperature'],
    }),
    select,
    buffer: optional(
      object(
        'a mapping with seconds and megabytes',
        { description: 'When Firehose writes a file; unless told otherwise, after 300 seconds or with 5 megabytes.' },
        {
          seconds: integer(
            'seconds from 0 to 900',
            { description: 'At the latest after.' },
            { minimum: 0, maximum: 900 },
          ),
          megabytes: integer(
            'megabytes from 1 to 128',
            { description: 'At the latest with.' },
            { minimum: 1, maximum: 128 },
          ),
        },
      ),
    ),
    columns: optional(
      columns(
        'With columns, what is delivered is also a table of `database` under its own name: one JSON object a message. Without, it can be watched by `skip_if`, but not read.',
      ),
    ),
  },
);

const jdbc = object(
  'a mapping with type, url, tables and secret',
  {
    description: 'Tables of a database. A crawler makes tables of them.',
  },
  {
    type: oneOf(['jdbc'], { description: 'A database.' }),
    url: text('a JDBC URL', {
      description:
        'The JDBC URL, without user and password: `jdbc:sqlserver://host:1433;databaseName=plant`, `jdbc:postgresql://host:5432/plant`, `jdbc:mysql://host:3306/plant` or `jdbc:oracle:thin://@host:1521/plant`.',
      examples: ['jdbc:postgresql://host:5432/plant'],
    }),
    tables: listOf(
      'a list of tables',
      {
        description: 'The tables to read, as schema.table; in MySQL, as database.table.',
        examples: [['dbo.temperatures']],
      },
      text('a table', { description: 'A table.' }),
      1,
    ),
    secret: name('a secret in Secrets Manager', 'The secret whose JSON holds `username` and `password`.'),
    watermark: optional(
      name(
        'a column',
        'A column of every table that only grows. `skip_if: { no_new_data: … }` compares its greatest value.',
      ),
    ),
    network: optional(network),
  },
);

export const source = byValue('type', 'Which kind of source this is.', 'Where data comes from.', { s3, iot, jdbc });

export const crawlers = mapOf(
  'a mapping of crawlers',
  { description: 'Crawlers for sources that declare no columns. They are steps.' },
  object(
    'a mapping with source and database',
    {
      description:
        'A Glue crawler, which finds the columns of a source. Of files it fills one table, named after the last folder of the source: `s3://bucket/history/Rooms/` becomes `rooms`. Of a database it fills a table for each that the source names: `dbo.temperatures` of the database `plant` becomes `plant_dbo_temperatures`.',
    },
    {
      source: name('a source', 'What it crawls.'),
      database: name(
        'a database',
        'The database of its table. Made by the template, unless it is the `database` of the pipeline.',
      ),
      poll: optional(duration('How often the run looks whether the crawl has ended.', '15s')),
    },
  ),
);
