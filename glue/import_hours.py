"""Hourly measurements -> the table `temperatures`, one partition a month."""

import sys

from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsglue.job import Job
from awsglue.transforms import ApplyMapping
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext

args = getResolvedOptions(sys.argv, ["JOB_NAME", "output", "lowest"])
glueContext = GlueContext(SparkContext())
job = Job(glueContext)
job.init(args["JOB_NAME"], args)

measurements = glueContext.create_dynamic_frame.from_catalog(
    database="seattle_weather", table_name="measurements", transformation_ctx="measurements"
)
measurements.toDF().createOrReplaceTempView("measurements")

hours = glueContext.sql(
    f"""
    SELECT to_timestamp(date) AS time,
           temperature,
           pressure,
           wind,
           substring(date, 1, 7) AS month
    FROM measurements
    WHERE temperature >= {float(args["lowest"])}
    """
)

temperatures = ApplyMapping.apply(
    frame=DynamicFrame.fromDF(hours, glueContext, "hours"),
    mappings=[
        ("time", "timestamp", "measured_at", "timestamp"),
        ("temperature", "double", "temperature", "double"),
        ("pressure", "double", "pressure", "double"),
        ("wind", "double", "wind", "double"),
        ("month", "string", "month", "string"),
    ],
)

# Penstock hands over a folder of its own for every attempt, and publishes it when the script has ended well.
glueContext.write_dynamic_frame.from_options(
    frame=temperatures,
    connection_type="s3",
    connection_options={"path": args["output"], "partitionKeys": ["month"]},
    format="parquet",
)
job.commit()
