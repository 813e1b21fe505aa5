"""The rows of one window that a model is to score: as Random Cut Forest reads them, and with the time of each.

Arguments (from the job, and from the state machine for each run):
    --database, --table       what is scored
    --time                    its timestamp column
    --features                columns of numbers, with commas, in the order in which the model learned from them
    --item_column, --item     the rows of this item alone, if the model has a foreach
    --scoring                 s3 URL of a folder, ends with '/'; this run writes below <JOB_RUN_ID>/
    --window_start, --window_end

Leaves there `input.json`: {"rows": 42, "values": s3 URL, "times": s3 URL}. Both are one CSV file without a header, and
their lines belong together: SageMaker gives scores back in the order of its input. Without rows there are no files.
"""

import json
import sys

import boto3
from awsglue.context import GlueContext
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext
from pyspark.sql import DataFrame
from pyspark.sql import functions as F

s3 = boto3.client("s3")


def main() -> None:
    names = ["database", "table", "time", "features", "scoring", "window_start", "window_end"]
    has_item = "--item" in sys.argv
    args = getResolvedOptions(sys.argv, names + (["item_column", "item"] if has_item else []))
    folder = f"{args['scoring']}{args['JOB_RUN_ID']}/"
    features = args["features"].split(",")

    spark = GlueContext(SparkContext.getOrCreate()).spark_session
    time = F.col(f"`{args['time']}`")
    table = spark.table(f"`{args['database']}`.`{args['table']}`")
    rows = table.where((time >= instant(args["window_start"])) & (time < instant(args["window_end"])))
    if has_item:
        rows = rows.where(F.col(f"`{args['item_column']}`") == args["item"])
    numbers = [F.col(f"`{name}`").cast("double").alias(name) for name in features]
    rows = rows.select(time.alias("at"), *numbers).dropna()
    # Rows that tie are equal in all that is written, so that both files have one order.
    ordered = rows.repartition(1).sortWithinPartitions("at", *(f"`{name}`" for name in features)).persist()

    found = {"rows": ordered.count()}
    if found["rows"] > 0:
        found["values"] = write(ordered.drop("at"), f"{folder}values/")
        found["times"] = write(ordered.withColumn("at", F.date_format("at", TIME_FORMAT)), f"{folder}times/")
    s3.put_object(**bucket_and_key(f"{folder}input.json"), Body=json.dumps(found).encode())


TIME_FORMAT = "yyyy-MM-dd HH:mm:ss.SSSSSS"


def instant(text: str):
    return F.lit(text).cast("timestamp")


def write(rows: DataFrame, folder: str) -> str:
    """The URL of the one file with the rows: what else Spark leaves in the folder is none of SageMaker's input."""
    rows.write.csv(folder)
    where = bucket_and_key(folder)
    answer = s3.list_objects_v2(Bucket=where["Bucket"], Prefix=where["Key"])
    (key,) = [found["Key"] for found in answer["Contents"] if "/part-" in found["Key"]]
    return f"s3://{where['Bucket']}/{key}"


def bucket_and_key(url: str) -> dict[str, str]:
    bucket, _, key = url.removeprefix("s3://").partition("/")
    return {"Bucket": bucket, "Key": key}


main()
