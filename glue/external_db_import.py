"""The history in the plant's database -> the table `temperatures`, one partition a room."""

import sys

from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsglue.job import Job
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext
from pyspark.sql.functions import col

args = getResolvedOptions(sys.argv, ["JOB_NAME", "output", "lowest"])
glueContext = GlueContext(SparkContext())
job = Job(glueContext)
job.init(args["JOB_NAME"], args)

history = glueContext.create_dynamic_frame.from_catalog(
    database="raw_temperatures", table_name="plant_dbo_temperatures", transformation_ctx="history"
)
temperatures = history.toDF().where(col("temp") >= float(args["lowest"])).select("temp", "timestamp", "room_id")

glueContext.write_dynamic_frame.from_options(
    frame=DynamicFrame.fromDF(temperatures, glueContext, "temperatures"),
    connection_type="s3",
    connection_options={"path": args["output"], "partitionKeys": ["room_id"]},
    format="csv",
    format_options={"quoteChar": -1},
)
job.commit()
