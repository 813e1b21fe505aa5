"""by_day: made from its nodes in the pipeline's YAML."""

import sys

from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsglue.job import Job
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext
from pyspark.sql.functions import expr

args = getResolvedOptions(sys.argv, ["JOB_NAME", "output"])
glue_context = GlueContext(SparkContext.getOrCreate())
spark = glue_context.spark_session
job = Job(glue_context)
job.init(args["JOB_NAME"], args)

readings_frame = glue_context.create_dynamic_frame.from_catalog(
    database="plant", table_name="readings", transformation_ctx="readings"
).toDF()

live_frame = readings_frame.drop("raw")

history_frame = glue_context.create_dynamic_frame.from_catalog(
    database="plant", table_name="history", transformation_ctx="history"
).toDF()

old_frame = history_frame.selectExpr(
    "cast(`celsius` as double) as `temp`",
    "cast(`room` as string) as `room_id`",
    "cast(`ts` as timestamp) as `at`",
)

all_frame = live_frame.unionByName(old_frame)

possible_frame = all_frame.where("temp between -40 and 85")

once_frame = (
    possible_frame.groupBy("room_id", "at")
    .agg(expr("max_by(struct(*), struct(`temp`, *)) as `last row`"))
    .select("`last row`.*")
)

once_frame.createOrReplaceTempView("once")
dated_frame = spark.sql("""
select *, to_date(at) as day
from once
where room_id <> "attic"
""")

rooms_frame = glue_context.create_dynamic_frame.from_catalog(
    database="plant", table_name="rooms", transformation_ctx="rooms"
).toDF()

floors_frame = rooms_frame.select("room_id", "floor")

distinct_floors_frame = floors_frame.dropDuplicates()

placed_frame = dated_frame.join(distinct_floors_frame, on=["room_id"], how="left")

days_frame = placed_frame.groupBy("room_id", "floor", "day").agg(
    expr("avg(temp)").alias("mean"),
    expr("count(*)").alias("readings"),
)

lake_frame = days_frame.select("day", "floor", "readings", "mean", "room_id")
glue_context.write_dynamic_frame.from_options(
    frame=DynamicFrame.fromDF(lake_frame, glue_context, "lake"),
    connection_type="s3",
    connection_options={"path": args["output"], "partitionKeys": ["room_id"]},
    format="csv",
    format_options={"quoteChar": -1, "writeHeader": True},
)

job.commit()
