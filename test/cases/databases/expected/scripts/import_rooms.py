"""import_rooms: made from its nodes in the pipeline's YAML."""

import sys

from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsglue.job import Job
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext

args = getResolvedOptions(sys.argv, ["JOB_NAME", "output"])
glue_context = GlueContext(SparkContext.getOrCreate())
job = Job(glue_context)
job.init(args["JOB_NAME"], args)

rooms_frame = glue_context.create_dynamic_frame.from_catalog(
    database="raw", table_name="plant_dbo_rooms", transformation_ctx="rooms"
).toDF()

lake_frame = rooms_frame.select("room_id", "floor")
glue_context.write_dynamic_frame.from_options(
    frame=DynamicFrame.fromDF(lake_frame, glue_context, "lake"),
    connection_type="s3",
    connection_options={"path": args["output"], "partitionKeys": []},
    format="csv",
    format_options={"quoteChar": -1, "writeHeader": True},
)

job.commit()
