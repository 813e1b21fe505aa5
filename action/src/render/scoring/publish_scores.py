"""The scores of one window -> the table of a model: each beside the row that it is of.

Arguments, besides Penstock's own for a script:
    --times, --scores         s3 URLs of the rows (time and features, CSV) and of the folder that SageMaker wrote to;
                              absent: the window has no rows
    --item                    of the model's foreach, if it has one
    --columns                 of the table, with commas
    --cutoff                  scores above it are anomalies
    --model_version
"""

import re
import sys

import boto3
from awsglue.context import GlueContext
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext
from pyspark.sql import functions as F

s3 = boto3.client("s3")

SCORE = re.compile(r'"score"\s*:\s*([-+0-9.eE]+)')


def main() -> None:
    optional = [name for name in ("times", "scores", "item") if f"--{name}" in sys.argv]
    args = getResolvedOptions(sys.argv, ["output", "columns", "cutoff", "model_version", *optional])
    if "times" not in args:
        return
    lines = read(args["times"]).splitlines()
    # One score a line, or all of them in one list: they are in the order of the rows in either.
    scores = [float(score) for score in SCORE.findall(read(output_below(args["scores"])))]
    if len(lines) != len(scores):
        raise ValueError(f"SageMaker gave {len(scores)} scores for {len(lines)} rows.")

    item = [args["item"]] if "item" in args else []
    cutoff, version = float(args["cutoff"]), args["model_version"]
    rows = []
    for line, score in zip(lines, scores):
        time, *values = line.split(",")
        rows.append((time, *item, *map(float, values), score, cutoff, score > cutoff, version))
    # The rows of one window and item: they have been in one file.
    spark = GlueContext(SparkContext.getOrCreate()).spark_session
    frame = spark.createDataFrame(rows, schema_of(args["columns"].split(","), len(item))).coalesce(1)
    frame.withColumn("timestamp", F.col("timestamp").cast("timestamp")).write.parquet(args["output"])


def output_below(folder: str) -> str:
    """SageMaker may put the output of a file into a folder of the file's."""
    bucket, _, prefix = folder.removeprefix("s3://").partition("/")
    found = s3.list_objects_v2(Bucket=bucket, Prefix=prefix).get("Contents", [])
    (key,) = [entry["Key"] for entry in found if entry["Key"].endswith(".out")]
    return f"s3://{bucket}/{key}"


def read(url: str) -> str:
    bucket, _, key = url.removeprefix("s3://").partition("/")
    return s3.get_object(Bucket=bucket, Key=key)["Body"].read().decode()


def schema_of(columns: list[str], items: int) -> str:
    texts = {"timestamp", "model_version", *columns[1 : 1 + items]}
    types = ["string" if name in texts else "boolean" if name == "is_anomaly" else "double" for name in columns]
    return ", ".join(f"`{name}` {type}" for name, type in zip(columns, types))


main()
