"""What most jobs do, so that its classes are in the archive: reads and writes of each format, SQL, rules of quality."""

from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsglue.transforms import ApplyMapping, Filter
from awsgluedq.transforms import EvaluateDataQuality
from pyspark.context import SparkContext

glue_context = GlueContext(SparkContext())
spark = glue_context.spark_session

rows = spark.createDataFrame(
    [("20.5", "kitchen", "2026-11-23 08:00:00"), ("18", "office", "2026-11-23 09:30:00")],
    "temp string, room_id string, timestamp string",
)
rows.createOrReplaceTempView("readings")
typed = glue_context.sql(
    "select cast(temp as double) temp, room_id, cast(timestamp as timestamp) timestamp from readings where temp is not null"
)
mappings = [
    ("temp", "double", "temp", "double"),
    ("room_id", "string", "room_id", "string"),
    ("timestamp", "timestamp", "timestamp", "timestamp"),
]
frame = ApplyMapping.apply(frame=DynamicFrame.fromDF(typed, glue_context, "typed"), mappings=mappings)
print(Filter.apply(frame=frame, f=lambda record: record["temp"] > 0).count())

for format, options in (("csv", {"quoteChar": -1}), ("json", {}), ("parquet", {})):
    path = f"s3://lake/{format}/"
    glue_context.write_dynamic_frame.from_options(
        frame=frame,
        connection_type="s3",
        connection_options={"path": path, "partitionKeys": ["room_id"]},
        format=format,
        format_options=options,
    )
    read = glue_context.create_dynamic_frame.from_options(
        connection_type="s3",
        connection_options={"paths": [path]},
        format=format,
        format_options={"withHeader": True} if format == "csv" else {},
    ).toDF()
    read.createOrReplaceTempView(format)
    spark.sql(f"select room_id, count(*), max(timestamp) from {format} group by room_id order by room_id").show()
    text = spark.read.schema("temp string, timestamp string, broken string, room_id string")
    if format != "parquet":
        text = text.option("columnNameOfCorruptRecord", "broken").option("basePath", path).format(format).load(path)
        text.selectExpr("count(*)", r"max(case when temp rlike '^\\d+$' then struct(temp, room_id) end)").show()

joined = spark.table("csv").join(spark.table("parquet"), "room_id").orderBy("room_id")
print(joined.collect())
ruleset = 'Rules = [ RowCount > 0, IsComplete "temp", ColumnValues "temp" between -40 and 85 ]'
EvaluateDataQuality.apply(frame=frame, ruleset=ruleset).show()
