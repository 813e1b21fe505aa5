"""The readings of one window, by their own time, each once: they may arrive later, and twice."""

import sys

from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext

args = getResolvedOptions(sys.argv, ["JOB_NAME", "output", "window_start", "window_end"])
context = GlueContext(SparkContext.getOrCreate())

readings = context.create_dynamic_frame.from_catalog(database="plant_db", table_name="readings").toDF()
inside = (readings["timestamp"] >= args["window_start"]) & (readings["timestamp"] < args["window_end"])
rows = readings.where(inside).dropDuplicates(["room_id", "timestamp"])

context.write_dynamic_frame.from_options(
    frame=DynamicFrame.fromDF(rows.select("temp", "timestamp", "room_id"), context, "rows"),
    connection_type="s3",
    format="parquet",
    connection_options={"path": args["output"], "partitionKeys": ["room_id"]},
)
