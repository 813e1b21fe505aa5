/** A step that watches a database: whether it runs, as its job finds out. */
import { expect, test } from '@jest/globals';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { PutSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { connect, fill, reading, sqlServerUrl } from './database.ts';
import { lake, temperatures } from './lake.ts';

const here = await lake();
const { cloud } = here;
await here.createTable(temperatures());
await fill(here, []);
await connect(cloud, sqlServerUrl);

const script = `
import sys
from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext
args = getResolvedOptions(sys.argv, ["output"])
glue_context = GlueContext(SparkContext())
options = {"useConnectionProperties": "true", "connectionName": "history_db", "dbtable": "dbo.temperatures"}
frame = glue_context.create_dynamic_frame.from_options(connection_type="sqlserver", connection_options=options).toDF()
rows = frame.select("temp", frame["timestamp"].cast("string").alias("timestamp"), "room_id")
glue_context.write_dynamic_frame.from_options(
    DynamicFrame.fromDF(rows, glue_context, "rows"), connection_type="s3",
    connection_options={"path": args["output"], "partitionKeys": ["room_id"]},
    format="csv", format_options={"quoteChar": -1},
)
`;

const watched = (followers: readonly string[] = []): Record<string, string> => ({
  '--window_id': 'none',
  '--penstock-secrets': '{"history_db": "plant/glue_user"}',
  '--penstock-stack': 'arn:stack/1',
  '--penstock-watermark': JSON.stringify({
    source: 'history_db',
    vendor: 'sqlserver',
    connection: 'history_db',
    column: 'timestamp',
    tables: ['dbo.temperatures'],
    ledger: 's3://data/ledger/',
    followers: followers.map((step) => ({ step, window_id: 'none' })),
  }),
});

const run = (changes: Record<string, string> = {}, text = script) =>
  here.runStep(text, { ...watched(), ...changes }, { connections: ['history_db'] });

/** What the state machine writes when a step has ended. */
const record = (step: string, minute: number, content: object) =>
  cloud.s3.send(
    new PutObjectCommand({
      Bucket: 'data',
      Key: `ledger/${step}/none/2026-11-24T06:${minute}:00.000Z-run.json`,
      Body: JSON.stringify({ schema: 1, started: `2026-11-24T06:${minute}:00.000Z`, ...content }),
    }),
  );

const stateOf = (report: unknown): unknown =>
  typeof report === 'object' && report !== null && 'source_state' in report ? report.source_state : undefined;

test('a database without rows is nothing to do', async () => {
  expect((await run()).report).toEqual({ status: 'skipped', reason: 'no data in history_db yet' });
});

test('the first rows are read, and what was seen is reported', async () => {
  await fill(here, [reading('kitchen', 21.5, 1)]);
  const { outcome, report } = await run();
  expect(outcome).toBe('SUCCEEDED');
  expect(report).toMatchObject({
    rows: 1,
    source_state: { history_db: { objects: 1, bytes: 0, newest: '2010-12-31 23:01:00' } },
  });
  await record('import_readings', 10, { status: 'succeeded', source_state: stateOf(report) });
});

test('without a newer row the step is skipped: what it published stays, and its script did not run', async () => {
  const { outcome, report, log } = await run({}, 'print("it ran")');
  expect(outcome).toBe('SUCCEEDED');
  expect(report).toEqual({
    status: 'skipped',
    reason: 'no new data in history_db since 2026-11-24 06:10 UTC (greatest timestamp 2010-12-31 23:01:00)',
  });
  expect(log).not.toContain('it ran');
  expect(await here.rows()).toEqual(['import_readings/none/kitchen: 21.5,2010-12-31 23:01:00']);
});

test('a run that failed or was skipped since then changes nothing of that', async () => {
  await record('import_readings', 11, { status: 'failed' });
  await record('import_readings', 12, { status: 'skipped' });
  expect((await run()).report).toMatchObject({ status: 'skipped' });
});

test('another stack of the same name begins with empty tables, so it runs', async () => {
  expect((await run({ '--penstock-stack': 'arn:stack/2' })).report).toMatchObject({ rows: 1 });
});

test('a follower that has not succeeded since is a reason to run', async () => {
  await record('split', 13, { status: 'failed' });
  expect((await run(watched(['split']))).report).toMatchObject({ rows: 1 });
  await record('split', 14, { status: 'succeeded' });
  expect((await run(watched(['split']))).report).toMatchObject({ status: 'skipped' });
});

test('a newer row is read, with those that were there', async () => {
  await fill(here, [reading('office', 19, 2)]);
  expect((await run()).report).toMatchObject({
    rows: 2,
    source_state: { history_db: { newest: '2010-12-31 23:02:00' } },
  });
});

test('a record that cannot be read stops the step: it may be the one that counts', async () => {
  await cloud.s3.send(
    new PutObjectCommand({
      Bucket: 'data',
      Key: 'ledger/import_readings/none/2026-11-24T07:00:00.000Z-torn.json',
      Body: '{',
    }),
  );
  expect((await run()).outcome).toContain(
    'LedgerError: The record s3://data/ledger/import_readings/none/2026-11-24T07:00:00.000Z-torn.json cannot be read: JSONDecodeError',
  );
});

const secret = (password: string) =>
  cloud.secretsManager.send(
    new PutSecretValueCommand({
      SecretId: 'plant/glue_user',
      SecretString: JSON.stringify({ username: 'glue_user', password }),
    }),
  );
const unwatched = { '--window_id': 'none', '--penstock-secrets': '{"history_db": "plant/glue_user"}' };

test('a wrong password fails at its line, names source and secret, and is tried once', async () => {
  await secret('hunter2');
  const { outcome, log } = await here.runStep(script, unwatched, { connections: ['history_db'] });
  expect(outcome).toContain(
    'FAILED: StepError: glue/import_readings.py:10: DatabaseLoginError: the database refuses the user and password in the secret plant/glue_user of history_db: Wrong user name or password',
  );
  expect(outcome + log).not.toContain('hunter2');
  expect(log.match(/H2 stands in/g)).toHaveLength(1);
});

test('of a database that is watched too, a wrong password is told as such', async () => {
  await secret('hunter2');
  const { outcome, log } = await run();
  expect(outcome).toContain(
    'DatabaseLoginError: the database refuses the user and password in the secret plant/glue_user of history_db: Wrong user name or password',
  );
  expect(outcome + log).not.toContain('hunter2');
});

test('a password that is changed while the script runs is read again, and nothing is there twice', async () => {
  await secret('wrong at first');
  // The script writes a row, and only then is the database told of the password that the secret gets.
  const rotating = `${script.split('\noptions')[0]}
import boto3, json, os
glue_context.spark_session.sql("select 1.5 temp, '2010-12-31 00:00:00' timestamp, 'attic' room_id").write.partitionBy("room_id").option("header", True).csv(args["output"] + "/")
client = boto3.client("secretsmanager")
if "wrong" in client.get_secret_value(SecretId="plant/glue_user")["SecretString"]:
    conf = glue_context.extract_jdbc_conf("history_db")
    owner = SparkContext._active_spark_context._jvm.java.sql.DriverManager.getConnection(conf["fullUrl"], "penstock", "")
    owner.createStatement().execute("alter user GLUE_USER set password 'right'")
    owner.close()
    client.put_secret_value(SecretId="plant/glue_user", SecretString=json.dumps({"username": "glue_user", "password": "right"}))
    reader = glue_context.spark_session.read.format("jdbc").option("url", conf["fullUrl"]).option("dbtable", "dbo.temperatures")
    reader.option("user", conf["user"]).option("password", conf["password"]).load()
glue_context.extract_jdbc_conf("history_db")
`;
  const { outcome, report } = await here.runStep(rotating, unwatched, { connections: ['history_db'] });
  expect(outcome).toBe('SUCCEEDED');
  expect(report).toMatchObject({ rows: 1, files: 1 });
  expect(await here.rows()).toEqual(['import_readings/none/attic: 1.5,2010-12-31 00:00:00']);
});
