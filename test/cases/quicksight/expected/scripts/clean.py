"""clean: made from its nodes in the pipeline's YAML."""

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

all_frame = glue_context.create_dynamic_frame.from_catalog(
    database="rooms_db", table_name="readings", transformation_ctx="all"
).toDF()

lake_frame = all_frame.select("temp", "at", "room")
glue_context.write_dynamic_frame.from_options(
    frame=DynamicFrame.fromDF(lake_frame, glue_context, "lake"),
    connection_type="s3",
    connection_options={"path": args["output"], "partitionKeys": ["room"]},
    format="parquet",
)

job.commit()
