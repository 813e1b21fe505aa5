/** Glue's Python library, as scripts use it. */
import { describe, expect, jest, test } from '@jest/globals';
import { CreatePartitionCommand, type TableInput } from '@aws-sdk/client-glue';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { csvStorage, lake } from './lake.ts';

jest.setTimeout(100_000);

const here = await lake();
const { glue, s3 } = here.cloud;
await s3.send(new CreateBucketCommand({ Bucket: 'history' }));

const put = (Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket: 'history', Key, Body }));

const csvTable = (Name: string, columns: Record<string, string>, keys: string[] = []): TableInput => ({
  Name,
  Parameters: { classification: 'csv', 'skip.header.line.count': '1' },
  PartitionKeys: keys.map((key) => ({ Name: key, Type: 'string' })),
  StorageDescriptor: {
    Columns: Object.entries(columns).map(([column, Type]) => ({ Name: column, Type })),
    Location: `s3://history/${Name}/`,
    ...csvStorage,
  },
});

const head = `
import sys
from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsglue.job import Job
from awsglue.transforms import *
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext

glueContext = GlueContext(SparkContext.getOrCreate())
spark = glueContext.spark_session

def frame(rows, schema, name="frame"):
    return DynamicFrame.fromDF(spark.createDataFrame(rows, schema), glueContext, name)

def rows(found):
    return [tuple(row) for row in (found.toDF() if isinstance(found, DynamicFrame) else found).collect()]

def attempt(what):
    try:
        print(what())
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[0]}")
`;

/** What a script prints, by lines. */
async function printed(script: string, ownArguments: Record<string, string> = {}): Promise<string[]> {
  const run = await here.runScript(head + script, ownArguments);
  expect(run.outcome).toBe('SUCCEEDED');
  return run.log.trim().split('\n');
}

describe('getResolvedOptions', () => {
  test('gives the asked names and Glue\'s own, and "-" becomes "_"', async () => {
    const lines = await printed(
      `
args = getResolvedOptions(["x.py", "--JOB_NAME", "j", "--window-id=w", "--TempDir", "s3://t/", "--other", "1"], ["JOB_NAME", "window-id"])
print(args)
`,
    );
    expect(lines).toEqual([
      "{'job_bookmark_option': 'job-bookmark-disable', 'encryption_type': None, 'job_bookmark_from': None, 'job_bookmark_to': None, " +
        "'JOB_ID': None, 'JOB_RUN_ID': None, 'SECURITY_CONFIGURATION': None, 'enable_data_lineage': None, 'TempDir': 's3://t/', " +
        "'RedshiftTempDir': 's3://t/', 'JOB_NAME': 'j', 'window_id': 'w'}",
    ]);
  });

  test('refuses what Glue refuses', async () => {
    const lines = await printed(`
attempt(lambda: getResolvedOptions(["x.py", "--table_name", "t"], ["table", "day"]))
attempt(lambda: getResolvedOptions(["x.py", "--day", "--x"], ["day"]))
attempt(lambda: getResolvedOptions(["x.py"], ["job-bookmark-option"]))
attempt(lambda: getResolvedOptions(["x.py"], ["JOB_RUN_ID"]))
`);
    expect(lines).toEqual([
      'GlueArgumentError: the following arguments are required: --table, --day',
      'GlueArgumentError: argument --day: expected one argument',
      'RuntimeError: Using reserved arguments job-bookmark-option',
      'ArgumentError: argument --JOB_RUN_ID: conflicting option string: --JOB_RUN_ID',
    ]);
  });
});

describe('tables of the catalog', () => {
  test('are read by from_catalog and by SQL, partitions from where the catalog says they are', async () => {
    await here.createTable(csvTable('readings', { temp: 'double', timestamp: 'timestamp' }, ['day']));
    await put('readings/elsewhere/a/x.csv', 'temp,timestamp\n20.5,2026-11-23 08:00:00\n,2026-11-23 09:00:00.5\n');
    await put('readings/day=2026-11-24/x.csv', 'temp,timestamp\n18,2026-11-24 08:00:00\n');
    await put('readings/day=unknown/x.csv', 'temp,timestamp\n99,2026-11-24 08:00:00\n');
    for (const [day, folder] of [
      ['2026-11-23', 'elsewhere/a'],
      ['2026-11-24', 'day=2026-11-24'],
    ] as const) {
      const StorageDescriptor = { ...csvStorage, Location: `s3://history/readings/${folder}/` };
      const PartitionInput = { Values: [day], StorageDescriptor };
      await glue.send(new CreatePartitionCommand({ DatabaseName: 'plant', TableName: 'readings', PartitionInput }));
    }
    const lines = await printed(`
readings = glueContext.create_dynamic_frame.from_catalog(database="plant", table_name="readings")
readings.printSchema()
print(readings.count(), sorted(rows(readings.toDF().selectExpr("coalesce(temp, -1)", "string(timestamp)", "day"))))
recent = glueContext.create_dynamic_frame.from_catalog(
    database="plant", table_name="readings", push_down_predicate="day >= '2026-11-24'")
print(rows(recent.toDF().select("temp", "day")))
print(rows(glueContext.create_data_frame.from_catalog(database="plant", table_name="readings").where("temp > 20").select("temp")))
print(rows(glueContext.sql("with hot as (select * from plant.readings where temp > 19) select day, (select max(temp) from plant.readings) from hot")))
spark.sql("use plant")
print(rows(spark.sql("select count(*) from readings")), rows(spark.table("plant.readings").groupBy("day").count().orderBy("day")))
attempt(lambda: glueContext.sql("select * from plant.nothing"))
attempt(lambda: glueContext.create_dynamic_frame.from_catalog(database="plant", table_name="nothing"))
attempt(lambda: glueContext.create_dynamic_frame.from_catalog(database="plant", tableName="readings"))
`);
    expect(lines).toEqual([
      'root',
      ' |-- temp: double',
      ' |-- timestamp: timestamp',
      ' |-- day: string',
      '',
      "3 [(-1.0, '2026-11-23 09:00:00.5', '2026-11-23'), (18.0, '2026-11-24 08:00:00', '2026-11-24'), (20.5, '2026-11-23 08:00:00', '2026-11-23')]",
      "[(18.0, '2026-11-24')]",
      '[(20.5,)]',
      "[('2026-11-23', 20.5)]",
      "[(3,)] [('2026-11-23', 2), ('2026-11-24', 1)]",
      expect.stringContaining('The table or view `plant`.`nothing` cannot be found.'),
      'ValueError: EntityNotFoundException: Entity Not Found: table plant.nothing',
      'Exception: Parameter table_name is missing.',
    ]);
  });

  test('that were changed since the last script, and within one, are seen as they are', async () => {
    await here.createTable(csvTable('growing', { temp: 'double' }));
    await put('growing/a.csv', 'temp\n1\n');
    const count = `print(rows(spark.sql("select count(*) from plant.growing")))\n`;
    expect(await printed(count)).toEqual(['[(1,)]']);
    await put('growing/deep/b.csv', 'temp\n2\n');
    const adds = `
import boto3
boto3.client("s3").put_object(Bucket="history", Key="growing/c.csv", Body="temp\\n3\\n")
`;
    expect(await printed(count + adds + count)).toEqual(['[(2,)]', '[(3,)]']);
  });

  test('whose values do not fit their types are refused, where AWS has a choice or a null', async () => {
    await here.createTable(csvTable('mixed', { n: 'bigint' }));
    await put('mixed/x.csv', 'n\n1\nmany\n');
    const run = await here.runScript(`${head}
print(rows(glueContext.create_dynamic_frame.from_catalog(database="plant", table_name="mixed")))
`);
    expect(run.outcome).toMatch(/^FAILED: Py4JJavaError: [^]*For input string: "many"/);
  });

  test('are not changed by Spark SQL: that is refused by name', async () => {
    const lines = await printed(`
attempt(lambda: spark.sql("INSERT INTO plant.readings select 1"))
attempt(lambda: spark.sql("-- new\\ncreate table plant.x as select 1"))
attempt(lambda: spark.sql("drop table plant.readings"))
attempt(lambda: spark.sql("show tables in plant"))
attempt(lambda: spark.range(1).write.saveAsTable("plant.x"))
attempt(lambda: spark.catalog.tableExists("plant.x"))
spark.sql("create or replace temporary view mine as select 1 as x")
print(rows(spark.sql("select * from mine")))
`);
    const hint = 'is not done by the local Glue.';
    expect(lines).toEqual([
      `NotInLocalGlue: Spark SQL's INSERT INTO ${hint} Write files, or use boto3's glue client for the catalog.`,
      `NotInLocalGlue: Spark SQL's CREATE TABLE ${hint} Write files, or use boto3's glue client for the catalog.`,
      `NotInLocalGlue: Spark SQL's DROP TABLE ${hint} Write files, or use boto3's glue client for the catalog.`,
      `NotInLocalGlue: Spark SQL's SHOW TABLES ${hint} Write files, or use boto3's glue client for the catalog.`,
      `NotInLocalGlue: DataFrameWriter.saveAsTable ${hint}`,
      `NotInLocalGlue: spark.catalog.tableExists ${hint} boto3's glue client answers it.`,
      '[(1,)]',
    ]);
  });
});

describe('files', () => {
  test.each([
    ['csv', '{"withHeader": True}', `[('20.5', 'a, "b"', '2026-11-23 08:00:00'), ('', '', '')]`],
    ['json', '{}', "[(20.5, 'a, \"b\"', '2026-11-23T08:00:00.000Z'), (None, None, None)]"],
    ['parquet', '{}', '[(20.5, \'a, "b"\', datetime.datetime(2026, 11, 23, 8, 0)), (None, None, None)]'],
  ])('%s is written and read again, and a second write adds to it', async (format, options, expected) => {
    const lines = await printed(`
data = spark.createDataFrame([("20.5", 'a, "b"', "2026-11-23 08:00:00", "x"), (None, None, None, "x")], "temp string, note string, at string, room string")
data = data.selectExpr("cast(temp as double) temp", "note", "cast(at as timestamp) at", "room").coalesce(1)
for _ in range(2):
    glueContext.write_dynamic_frame.from_options(
        frame=DynamicFrame.fromDF(data, glueContext, "data"), connection_type="s3",
        connection_options={"path": "s3://history/out-${format}/", "partitionKeys": ["room"]}, format="${format}")
found = glueContext.create_dynamic_frame.from_options(
    connection_type="s3", connection_options={"paths": ["s3://history/out-${format}/"]}, format="${format}", format_options=${options})
print(found.count())
print(rows(found.toDF().select("temp", "note", "at").limit(2)))
`);
    expect(lines).toEqual(['4', expected.replaceAll("''", 'None')]);
  });

  test('csv without quotes takes no value that would break its row', async () => {
    const run = await here.runScript(`${head}
glueContext.write_dynamic_frame.from_options(
    frame=frame([("a,b",)], "note string"), connection_type="s3",
    connection_options={"path": "s3://history/broken/"}, format="csv", format_options={"quoteChar": -1})
`);
    expect(run.outcome).toMatch(/Column note holds the separator or a line break, and quoteChar is -1: a,b/);
  });

  test('csv without a header has the columns col0, col1', async () => {
    await put('bare/x.csv', '1,a\n2,"b"\n');
    const lines = await printed(`
found = glueContext.create_dynamic_frame.from_options(
    connection_type="s3", connection_options={"paths": ["s3://history/bare/"]}, format="csv")
print(found.toDF().columns, rows(found))
`);
    expect(lines).toEqual(["['col0', 'col1'] [('1', 'a'), ('2', 'b')]"]);
  });
});

describe('transforms', () => {
  test('do what they do on AWS', async () => {
    const lines = await printed(`
f = frame([(1, "20.5", None), (2, "warm", "x")], "id int, temp string, note string")
mapped = ApplyMapping.apply(frame=f, mappings=[("temp", "string", "t", "double"), ("id", "int", "id", "long"), ("missing", "int", "m", "int")])
print(mapped.toDF().dtypes, rows(mapped))
print(SelectFields.apply(f, ["note", "id", "nothing"]).toDF().columns, DropFields.apply(f, paths=["note", "nothing"]).toDF().columns)
print(RenameField.apply(frame=f, old_name="note", new_name="remark").toDF().columns, f.rename_field("id", "key").toDF().columns)
print(rows(Filter.apply(frame=f, f=lambda record: float(record["temp"]) > 20)), rows(f.filter(lambda record: record["nothing"] > 1)))
print(rows(Map.apply(frame=f, f=lambda record: {"id": record.id, "twice": record.id * 2, "note": record["note"]})))
print(Map.apply(frame=f, f=lambda record: {**record, "y": 1}).toDF().dtypes)
joined = Join.apply(f, frame([(1, "kitchen")], "id int, room string"), "id", ["id"])
print(sorted(joined.toDF().columns), rows(joined.toDF().select("room", "\`.id\`")))
print(DropNullFields.apply(frame=frame([(1, None)], "a int, b void")).toDF().columns)
print(f.resolveChoice(specs=[("temp", "cast:double"), ("id", "make_cols")]).toDF().dtypes, ResolveChoice.apply(frame=f, choice="make_struct").toDF().columns)
attempt(lambda: ApplyMapping.apply(frame=f, mappings=[("id", "string", "id", "string")]))
attempt(lambda: Relationalize.apply(frame=f))
attempt(lambda: f.unnest())
attempt(lambda: glueContext.purge_s3_path("s3://history/"))
attempt(lambda: Job(glueContext).init("j", {"job_bookmark_option": "job-bookmark-pause", "job_bookmark_from": "jr_1"}))
`);
    const no = 'is not done by the local Glue.';
    expect(lines).toEqual([
      "[('t', 'double'), ('id', 'bigint')] [(20.5, 1), (None, 2)]",
      "['note', 'id'] ['id', 'temp']",
      "['id', 'temp', 'remark'] ['key', 'temp', 'note']",
      "[(1, '20.5', None)] []",
      "[(1, 2, None), (2, 4, 'x')]",
      "[('id', 'int'), ('temp', 'string'), ('note', 'string'), ('y', 'bigint')]",
      "['.id', 'id', 'note', 'room', 'temp'] [('kitchen', 1)]",
      "['a']",
      "[('id', 'int'), ('temp', 'double'), ('note', 'string')] ['id', 'temp', 'note']",
      `NotInLocalGlue: A mapping of id as string, which is int in the data, ${no}`,
      `NotInLocalGlue: Relationalize ${no}`,
      `NotInLocalGlue: DynamicFrame.unnest ${no}`,
      `NotInLocalGlue: GlueContext.purge_s3_path ${no}`,
      `NotInLocalGlue: --job-bookmark-from and --job-bookmark-to ${no}`,
    ]);
  });
});
