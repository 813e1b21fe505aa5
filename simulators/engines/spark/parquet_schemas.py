"""Columns of Parquet files, from their footers: a crawler asks for them. `--files` and `--result` are local JSON files."""

import json
import sys

from awsglue.utils import getResolvedOptions
from py4j.protocol import Py4JJavaError
from pyspark.context import SparkContext
from pyspark.sql.types import StructType

arguments = getResolvedOptions(sys.argv, ["files", "result"])
context = SparkContext()
jvm = context._jvm
configuration = context._jsc.hadoopConfiguration()
session = jvm.org.apache.spark.sql.SparkSession.active()
converter = jvm.org.apache.spark.sql.execution.datasources.parquet.ParquetToSparkSchemaConverter(
    session.sessionState().conf()
)


def columns_of(url: str) -> list[tuple[str, str]] | str:
    path = jvm.org.apache.hadoop.fs.Path(url)
    try:
        footer = jvm.org.apache.parquet.hadoop.ParquetFileReader.readFooter(configuration, path)
        schema = converter.convert(footer.getFileMetaData().getSchema())
    except Py4JJavaError as error:
        return f"its Parquet footer is broken: {error.java_exception.getMessage()}"
    fields = StructType.fromJson(json.loads(schema.json())).fields
    return [(field.name, field.dataType.simpleString()) for field in fields]


with open(arguments["files"]) as file:
    urls = json.load(file)
with open(arguments["result"], "w") as file:
    json.dump([columns_of(url) for url in urls], file)
