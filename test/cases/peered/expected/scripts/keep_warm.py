"""keep_warm: made from its nodes in the pipeline's YAML."""

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
    database="raw_plant", table_name="plant_dbo_temperatures", transformation_ctx="all"
).toDF()

warm_frame = all_frame.selectExpr(
    "cast(`temp` as double) as `temp`",
)

lake_frame = warm_frame.select("temp")
glue_context.write_dynamic_frame.from_options(
    frame=DynamicFrame.fromDF(lake_frame, glue_context, "lake"),
    connection_type="s3",
    connection_options={"path": args["output"], "partitionKeys": []},
    format="parquet",
)

job.commit()
