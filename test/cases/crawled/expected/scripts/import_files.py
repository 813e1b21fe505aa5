"""import_files: made from its nodes in the pipeline's YAML."""

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

files_frame = glue_context.create_dynamic_frame.from_catalog(
    database="raw_temperatures", table_name="temperatures", transformation_ctx="files"
).toDF()

lake_frame = files_frame.select("temp", "room_id")
glue_context.write_dynamic_frame.from_options(
    frame=DynamicFrame.fromDF(lake_frame, glue_context, "lake"),
    connection_type="s3",
    connection_options={"path": args["output"], "partitionKeys": []},
    format="csv",
    format_options={"quoteChar": -1, "writeHeader": True},
)

job.commit()
