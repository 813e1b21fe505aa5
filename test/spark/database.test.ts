/** Databases over JDBC in the local cloud: crawled, read by jobs, and refused with reasons. */
import { expect, test } from '@jest/globals';
import { GetTableCommand } from '@aws-sdk/client-glue';
import { PutSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { connect, crawl, fill, reading, sqlServerUrl } from './database.ts';
import { lake } from './lake.ts';

const here = await lake();
const { cloud } = here;
await fill(here, [reading('kitchen', 21.5, 1), reading('office', 19, 2), reading('kitchen', null, 3)]);
await connect(cloud, sqlServerUrl);

const preamble = `
import sys
from awsglue.context import GlueContext
from pyspark.context import SparkContext
glue_context = GlueContext(SparkContext.getOrCreate())
`;
const options = { connections: ['history_db'] };

/** What a script prints after `> `. */
const told = async (script: string): Promise<string[]> => {
  const { outcome, log } = await here.runScript(preamble + script, {}, options);
  return outcome === 'SUCCEEDED' ? [...log.matchAll(/^> (.*)$/gm)].map(([, line]) => line ?? '') : [outcome];
};

test('a crawl makes a table as Glue names and describes it', async () => {
  expect(await crawl(cloud)).toBe('SUCCEEDED');
  const { Table } = await cloud.glue.send(
    new GetTableCommand({ DatabaseName: 'plant', Name: 'plant_dbo_temperatures' }),
  );
  expect(Table?.Parameters).toMatchObject({
    classification: 'sqlserver',
    connectionName: 'history_db',
    typeOfData: 'table',
  });
  expect(Table?.StorageDescriptor?.Location).toBe('plant.dbo.temperatures');
  expect(Table?.StorageDescriptor?.Columns).toEqual([
    { Name: 'room_id', Type: 'string' },
    { Name: 'temp', Type: 'double' },
    { Name: 'timestamp', Type: 'timestamp' },
  ]);
});

test('a table that the database does not have fails the crawl', async () => {
  expect(await crawl(cloud, 'plant/dbo/humidities')).toBe(
    'FAILED: plant/dbo/humidities: the database shows no such table to the user of the secret plant/glue_user',
  );
});

test('a job reads the crawled table by from_catalog, divided by a column or not', async () => {
  const script = (more: string) => `
frame = glue_context.create_dynamic_frame.from_catalog(database="plant", table_name="plant_dbo_temperatures"${more}).toDF()
for row in frame.orderBy("timestamp").collect():
    print(">", row.room_id, row.temp, row.timestamp)
`;
  const rows = [
    'kitchen 21.5 2010-12-31 23:01:00',
    'office 19.0 2010-12-31 23:02:00',
    'kitchen None 2010-12-31 23:03:00',
  ];
  expect(await told(script(''))).toEqual(rows);
  expect(await told(script(', additional_options={"hashfield": "room_id", "hashpartitions": "3"}'))).toEqual(rows);
  expect(await told(script(', additional_options={"hashfield": "room"}'))).toEqual([
    'FAILED: ValueError: hashfield room is no column; there are room_id, temp, timestamp.',
  ]);
  expect(await told(script(', additional_options={"jobBookmarkKeys": ["timestamp"]}'))).toEqual([
    "FAILED: NotInLocalGlue: from_catalog's additional_options jobBookmarkKeys is not done by the local Glue.",
  ]);
});

test('a job reads by from_options and by extract_jdbc_conf, in the words of SQL Server', async () => {
  expect(
    await told(`
options = {"useConnectionProperties": "true", "connectionName": "history_db", "dbtable": "dbo.temperatures"}
print(">", glue_context.create_dynamic_frame.from_options(connection_type="sqlserver", connection_options=options).count())
conf = glue_context.extract_jdbc_conf("history_db")
reader = glue_context.spark_session.read.format("jdbc").option("url", conf["fullUrl"])
reader = reader.option("user", conf["user"]).option("password", conf["password"])
print(">", conf["vendor"], reader.option("query", "select top 1 [room_id] from [dbo].[temperatures] order by [timestamp] desc").load().first()[0])
`),
  ).toEqual(['3', 'sqlserver kitchen']);
});

test('which database stands in is said in the log of the job', async () => {
  const { log } = await here.runScript(`${preamble}glue_context.extract_jdbc_conf("history_db")`, {}, options);
  expect(log).toContain('H2 stands in for SQL Server (history_db).');
});

test('a job logs in by its own connections alone', async () => {
  const { outcome } = await here.runScript(`${preamble}glue_context.extract_jdbc_conf("history_db")`);
  expect(outcome).toBe('FAILED: ValueError: The job has no connection history_db; it has none.');
});

test('Spark SQL reads no table of a database, as on AWS', async () => {
  expect(await told('glue_context.spark_session.sql("select * from plant.plant_dbo_temperatures")')).toEqual([
    'FAILED: NotInLocalGlue: Spark SQL over plant.plant_dbo_temperatures, a table of a database is not done by the local Glue. from_catalog reads it.',
  ]);
});

test('a database that nothing stands in for', async () => {
  await connect(cloud, 'jdbc:mysql://elsewhere:3306/plant', 'plant/glue_user', 'elsewhere');
  expect(await crawl(cloud, 'plant/temperatures', 'elsewhere')).toBe(
    'FAILED: No local database stands in for plant on elsewhere. Say what it holds under `local:`; the local cloud reaches no database elsewhere.',
  );
});

test('a wrong password: the secret is named, and its value is not shown', async () => {
  const SecretString = JSON.stringify({ username: 'glue_user', password: 'hunter2' });
  await cloud.secretsManager.send(new PutSecretValueCommand({ SecretId: 'plant/glue_user', SecretString }));
  const outcome = await crawl(cloud);
  expect(outcome).toContain(
    'FAILED: ConnectionError: The database plant refuses the user and password of the secret plant/glue_user: Wrong user name or password',
  );
  expect(outcome).not.toContain('hunter2');
});
