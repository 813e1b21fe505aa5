import { expect, test } from '@jest/globals';
import { diagnose, edited } from './diagnose.ts';
import { mistakes } from './mistakes.ts';

/** A database with a crawler; the job reads one of its tables. */
const database = [
  'tables:',
  `  plant:
    type: jdbc
    url: jdbc:sqlserver://db.internal:1433;databaseName=plant
    tables: [dbo.temperatures, dbo.rooms]
    secret: plant/glue_user
crawlers:
  crawl: { source: plant, database: raw }
tables:`,
] as const;
const reads = ['reads: readings', 'reads: [readings, raw.plant_dbo_temperatures]'] as const;
const watches = ['reads: readings', `${reads[1]}\n    skip_if: { no_new_data: plant }`] as const;
const url = (text: string) => ['jdbc:sqlserver://db.internal:1433;databaseName=plant', text] as const;

/** Sources over JDBC. */
mistakes([
  ['no mistake', [database, reads], []],
  [
    'no mistake: a job that watches the database',
    [database, watches, ['secret: plant', 'watermark: timestamp\n    secret: plant']],
    [],
  ],
  [
    'no mistake: the other vendors',
    [database, reads, url('jdbc:postgresql://10.1.0.12:5432/plant?sslmode=require')],
    [],
  ],
  [
    'a driver that is spelt otherwise',
    [database, reads, url('jdbc:postgres://db:5432/plant')],
    ['9:10 The driver "postgres" is unknown. (Did you mean jdbc:postgresql://host:5432/plant?)'],
  ],
  [
    'a driver of another kind',
    [database, reads, url('jdbc:snowflake://db:443/plant')],
    ['9:10 The driver "snowflake" is unknown. (Built so far: sqlserver, postgresql, mysql, oracle.)'],
  ],
  [
    'no JDBC URL',
    [database, reads, url('postgresql://db:5432/plant')],
    ['9:10 This is no JDBC URL. (Write it like jdbc:postgresql://host:5432/plant.)'],
  ],
  [
    'no port',
    [database, reads, url('jdbc:sqlserver://db.internal;databaseName=plant')],
    [
      '9:10 The URL has not the form that Glue takes for sqlserver: with host, port and the name of the database. (Write it like jdbc:sqlserver://host:1433;databaseName=plant.)',
    ],
  ],
  [
    'no database',
    [database, reads, url('jdbc:postgresql://db:5432/')],
    [
      '9:10 The URL has not the form that Glue takes for postgresql: with host, port and the name of the database. (Write it like jdbc:postgresql://host:5432/plant.)',
    ],
  ],
  [
    'a table without its schema',
    [database, reads, ['dbo.rooms', 'rooms']],
    [
      '10:32 "rooms" is no schema.table. (Write it like dbo.temperatures; names that would have to be quoted are not built yet.)',
    ],
  ],
  [
    'a table twice',
    [database, reads, ['dbo.rooms', 'DBO.Temperatures']],
    ['10:32 "DBO.Temperatures" is named twice. (Take one of them out: a crawler would make one table of both.)'],
  ],
  [
    "MySQL's tables lie in the database of the URL",
    [
      database,
      ['reads: readings', 'reads: [readings, raw.plant_temperatures]'],
      url('jdbc:mysql://db:3306/plant'),
      ['dbo.temperatures, dbo.rooms', 'plant.temperatures, other.rooms'],
    ],
    [
      '10:34 "other.rooms" is not in the database "plant", which the URL leads to. (Write plant.rooms, or make another source for "other".)',
    ],
  ],
  [
    'a condition on a database without a watermark',
    [database, watches],
    [
      '20:29 Source "plant" (line 7) has no watermark, so nobody can tell whether its tables have new rows. (Give the source `watermark:`, a column that only grows, such as the time of a row.)',
    ],
  ],
  [
    'a misspelt table',
    [database, ['reads: readings', 'reads: [readings, raw.plant_dbo_temperature]']],
    ['19:23 No crawler fills "raw.plant_dbo_temperature". (Did you mean "raw.plant_dbo_temperatures"?)'],
  ],
  [
    'two crawlers of one database',
    [database, reads, ['raw }\n', 'raw }\n  again: { source: plant, database: raw }\n']],
    [
      '14:3 "again" and "crawl" (line 13) would both fill raw.plant_dbo_temperatures: a crawled table is named after its database, schema and own name. (Give one of them another database.)',
    ],
  ],
]);

test('a report cannot read a table of a database', () => {
  const files = { 'sql/hourly.sql': { kind: 'file', text: 'SELECT * FROM raw.plant_dbo_rooms' } } as const;
  expect(diagnose(edited(database, reads), { files })).toEqual([
    '23:18 raw.plant_dbo_rooms lies in the database of "plant", where Athena cannot read it. (Let a job write its rows into a table, and read that.)',
  ]);
});

test.each([
  'jdbc:sqlserver://db.internal:1433;databaseName=plant;user=sa',
  'jdbc:sqlserver://db.internal:1433;databaseName=plant;password=hunter2',
  'jdbc:postgresql://db:5432/plant?user=sa&password=hunter2',
  'jdbc:postgresql://sa:hunter2@db:5432/plant',
  'jdbc:oracle:thin:sa/hunter2@//db:1521/plant',
])('who logs in belongs into the secret, and is not shown: %s', (text) => {
  const says = diagnose(edited(database, reads, url(text)));
  expect(says).toHaveLength(1);
  expect(says[0]).toMatch(/^9:10 (The URL names a user or holds a password|This looks like a password)/);
  expect(says[0]).not.toMatch(/hunter2|sa\b/);
});
