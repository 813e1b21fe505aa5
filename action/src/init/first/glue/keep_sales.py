"""Orders with a price above zero -> the table `sales`, one partition a country."""

import sys

from awsglue.context import GlueContext
from awsglue.job import Job
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext

args = getResolvedOptions(sys.argv, ["JOB_NAME", "output"])
glueContext = GlueContext(SparkContext.getOrCreate())
job = Job(glueContext)
job.init(args["JOB_NAME"], args)

orders = glueContext.create_dynamic_frame.from_catalog(
    database="orders_db", table_name="orders", transformation_ctx="orders"
)
sales = orders.toDF().filter("price > 0").select("day", "price", "country")

# Penstock hands over a folder of its own for every attempt, and publishes it when the script has ended well.
sales.write.mode("append").partitionBy("country").parquet(args["output"])
job.commit()
