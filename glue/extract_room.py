"""The temperatures of one room -> the table `training`: one number a line, as Random Cut Forest takes it."""

import sys

from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsglue.job import Job
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext
from pyspark.sql.functions import col, lit

args = getResolvedOptions(sys.argv, ["JOB_NAME", "output", "room"])
glueContext = GlueContext(SparkContext())
job = Job(glueContext)
job.init(args["JOB_NAME"], args)

temperatures = glueContext.create_dynamic_frame.from_catalog(
    database="temperatures_db",
    table_name="temperatures",
    push_down_predicate=f"room_id = '{args['room']}'",
    transformation_ctx="temperatures",
)
training = temperatures.toDF().select(col("temp"), lit(args["room"]).alias("room"))

glueContext.write_dynamic_frame.from_options(
    frame=DynamicFrame.fromDF(training, glueContext, "training"),
    connection_type="s3",
    connection_options={"path": args["output"], "partitionKeys": ["room"]},
    format="csv",
    format_options={"quoteChar": -1, "writeHeader": False},
)
job.commit()
