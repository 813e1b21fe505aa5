"""The sensors' readings of one window -> the table `temperatures`, one partition a room.

A reading belongs to the window of its own timestamp. Firehose files it by the day, in UTC, on which it arrived: around
midnight, or when a sensor was offline for a while, that is the day after. So a day on each side is read too.
"""

import sys
from datetime import datetime, timedelta

from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsglue.job import Job
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext

args = getResolvedOptions(sys.argv, ["JOB_NAME", "output", "window_start", "window_end"])
glueContext = GlueContext(SparkContext())
job = Job(glueContext)
job.init(args["JOB_NAME"], args)


def day(instant: str, distance: int) -> str:
    """`2026-11-22T23:00:00Z`, 1 -> `2026-11-23`"""
    return str(datetime.fromisoformat(instant).date() + timedelta(days=distance))


readings = glueContext.create_dynamic_frame.from_catalog(
    database="raw_temperatures",
    table_name="readings",
    push_down_predicate=f"day between '{day(args['window_start'], -1)}' and '{day(args['window_end'], 1)}'",
    transformation_ctx="readings",
)
readings.toDF().createOrReplaceTempView("readings")

temperatures = glueContext.sql(
    f"""
    SELECT cast(temp AS double) AS temp, room_id, measured AS timestamp
    FROM (SELECT *, to_timestamp(timestamp) AS measured FROM readings)
    WHERE measured >= '{args["window_start"]}' AND measured < '{args["window_end"]}'
    """
)

# Penstock hands over a folder of its own for every attempt, and publishes it when the script has ended well.
glueContext.write_dynamic_frame.from_options(
    frame=DynamicFrame.fromDF(temperatures, glueContext, "temperatures"),
    connection_type="s3",
    connection_options={"path": args["output"], "partitionKeys": ["room_id"]},
    format="csv",
    format_options={"quoteChar": -1},
)
job.commit()
